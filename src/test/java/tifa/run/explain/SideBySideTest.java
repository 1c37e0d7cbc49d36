package tifa.run.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void wrapsEachTextInItsColumn() {
    StringWriter written = new StringWriter();
    SideBySide.print(
        "地区生产总值增长5%左右", "实现地区生产总值2734.8亿元、增长5.5%，总量居全省前列\n5.5%", new PrintWriter(written));
    assertThat(written.toString().lines())
        .containsExactly(
            "  地区生产总值增长5%左右                 | 实现地区生产总值2734.8亿元、增长5.5%，",
            "                                         | 总量居全省前列",
            "                                         | 5.5%");
  }
}
