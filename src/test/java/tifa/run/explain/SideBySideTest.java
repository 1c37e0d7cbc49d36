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
        "地区生产总值增长8%左右", "完成地区生产总值1386.2亿元、增长7.3%，规模居云岭第三\n7.3%", new PrintWriter(written));
    assertThat(written.toString().lines())
        .containsExactly(
            "  地区生产总值增长8%左右                 | 完成地区生产总值1386.2亿元、增长7.3%，",
            "                                         | 规模居云岭第三",
            "                                         | 7.3%");
  }
}
