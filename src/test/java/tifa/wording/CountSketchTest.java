package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys that are taken back leave no trace, however often others occur. */
class CountSketchTest {
  private static final int BITS = 12;
  private static final int MORE_THAN_A_CELL_HOLDS = 70_000;

  @Test
  void withoutKeysIsTheSketchOfTheOthers() {
    for (int seed = 0; seed < 20; seed++) {
      CountSketch gone = sketch(new Random(seed), 3);
      CountSketch all = sketch(new Random(-1 - seed), 4).merge(sketch(new Random(seed), 3));
      assertAlike(all.without(gone), sketch(new Random(-1 - seed), 4));
    }
  }

  @Test
  void withoutAllKeysIsAnEmptyOne() {
    CountSketch all = sketch(new Random(1), 3);
    assertAlike(all.without(sketch(new Random(1), 3)), new CountSketch(BITS));
    assertAlike(new CountSketch(BITS).without(new CountSketch(BITS)), new CountSketch(BITS));
  }

  /** Of one key more often than a cell can tell, of another nearly, and of many some times. */
  private static CountSketch sketch(Random random, int parts) {
    CountSketch sketch = new CountSketch(BITS);
    for (int part = 0; part < parts; part++) {
      CountSketch one = new CountSketch(BITS);
      for (int i = 0; i < MORE_THAN_A_CELL_HOLDS / 2; i++) {
        one.add(1);
        one.add(random.nextInt(3));
        one.add(random.nextInt(2_000));
      }
      sketch = sketch.merge(one);
    }
    return sketch;
  }

  private static void assertAlike(CountSketch one, CountSketch other) {
    for (int threshold : new int[] {1, 5, 20, 35_000, 60_000, Character.MAX_VALUE}) {
      assertThat(one.sieve(threshold).passing()).isEqualTo(other.sieve(threshold).passing());
    }
    assertThat(one.threshold(1, 50)).isEqualTo(other.threshold(1, 50));
  }
}
