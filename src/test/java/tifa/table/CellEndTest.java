package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CellEndTest {
  @Test
  void isTheFirstCommaOrEndOfALine() {
    byte[] line = "政府工作报告,全面深化改革\r\n\n2024".getBytes(UTF_8);

    assertThat(CellEnd.find(line, 0, line.length)).isEqualTo(18);
    assertThat(CellEnd.find(line, 19, line.length)).isEqualTo(37);
    assertThat(CellEnd.find(line, 38, line.length)).isEqualTo(38);
    assertThat(CellEnd.find(line, 40, line.length)).isEqualTo(line.length);
    assertThat(CellEnd.find(line, 0, 17)).isEqualTo(17);
    assertThat(CellEnd.find(line, 0, 0)).isZero();
  }

  /** Among bytes that differ from the three in one bit, or by one. */
  @Test
  void isNothingElse() {
    byte[] near = {',', '\r', '\n', '+', '-', 0x0b, 0x0c, 0x0e, (byte) 0xac, (byte) 0x8d, 0, -1};
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int j = 0; j < bytes.length; j++) {
        // Few are an end, so that it may stand anywhere.
        bytes[j] = near[random.nextInt(20) == 0 ? random.nextInt(3) : 3 + random.nextInt(9)];
      }
      int end = 0;
      while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\r' && bytes[end] != '\n') {
        end++;
      }
      assertThat(CellEnd.find(bytes, 0, bytes.length)).isEqualTo(end);
    }
  }
}
