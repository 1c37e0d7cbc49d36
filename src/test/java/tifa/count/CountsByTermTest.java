package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsByTermTest {
  private static final CountsByTerm COUNTS =
      CountsByTerm.of(
          3,
          List.of(
              taker -> {
                taker.take(0, 4);
                taker.take(2, 1);
              },
              taker -> {},
              taker -> {
                taker.take(0, 7);
                taker.take(2, 0);
              }));

  @Test
  void haveTheCountOfEachRow() {
    CountsByTerm.Column column = COUNTS.column(0);

    assertThat(List.of(column.of(0), column.of(1), column.of(2))).containsExactly(4, 0, 7);
    assertThat(COUNTS.column(0).of(2)).as("without the rows before").isEqualTo(7);
    assertThat(COUNTS.column(2).of(2)).isZero();
  }

  @Test
  void tellInHowManyRowsATermCounts() {
    assertThat(COUNTS.rowsWith(0)).isEqualTo(2);
    assertThat(COUNTS.rowsWith(1)).isZero();
    assertThat(COUNTS.rowsWith(2)).as("0 is none").isEqualTo(1);
  }
}
