package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Told up to a number, and still taken back from beyond it. */
class NeighboursTest {
  private static final int ROWS = 300;
  private static final int MOST = Character.MAX_VALUE;

  /** A few of some rows, and of others more than a bucket can tell. */
  private static Neighbours some(Random random) {
    Neighbours some = none();
    for (int i = 0; i < 2_000; i++) {
      some.add(random.nextInt(ROWS), random.nextInt(Neighbours.BUCKETS), 1 + random.nextInt(9));
      some.add(random.nextInt(ROWS) & ~7, 5, random.nextInt(MOST / 2));
    }
    return some;
  }

  private static Neighbours none() {
    Neighbours none = new Neighbours();
    IntStream.range(0, ROWS).forEach(none::addRow);
    return none;
  }

  private static void assertAlike(Neighbours one, Neighbours other) {
    for (int row = 0; row < ROWS; row++) {
      for (int bucket = 0; bucket < Neighbours.BUCKETS; bucket++) {
        assertThat(one.of(row, bucket)).isEqualTo(other.of(row, bucket));
        assertThat(one.upToMost(row, bucket)).isEqualTo(Math.min(MOST, one.of(row, bucket)));
      }
    }
  }

  @Test
  void withoutSomeAreTheOthers() {
    for (int seed = 0; seed < 5; seed++) {
      Neighbours gone = some(new Random(seed));
      Neighbours others = some(new Random(-1 - seed));
      Neighbours all = none();
      Neighbours left = none();
      for (int row = 0; row < ROWS; row++) {
        all.add(row, gone, row);
        all.add(row, others, row);
        left.addLeft(row, all, row, gone, row);
      }
      assertThat(all.of(8, 5)).isEqualTo(gone.of(8, 5) + others.of(8, 5)).isGreaterThan(2 * MOST);
      assertAlike(left, others);
    }
  }

  @Test
  void comeBackAsTheyWereWritten() {
    Neighbours written = some(new Random(7));
    PackedNumbers packed = new PackedNumbers();
    written.write(ROWS, packed);
    Neighbours read = none();
    read.read(ROWS, new PackedNumbers(packed.written()));
    assertAlike(read, written);
  }
}
