package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NoveltyTest {
  private static final long[] TOKENS = {1_000, 1_000, 1_000, 1_000};

  @Test
  void isLargeForWhatWasNeverSaidBefore() {
    // 4 in 2,000 against 0 in 2,000: 2 · [4 ln(4/2) + 1996 ln(1996/1998) + 2000 ln(2000/1998)]
    assertThat(Novelty.of(new int[] {0, 0, 2, 2}, TOKENS)).isCloseTo(5.549181, within(5e-7));
  }

  @Test
  void isNothingForWhatDoesNotGrow() {
    assertThat(Novelty.of(new int[] {3, 3, 3, 3}, TOKENS)).isZero();
    assertThat(Novelty.of(new int[] {4, 2, 0, 0}, TOKENS)).isZero();
    assertThat(Novelty.of(new int[] {9}, new long[] {1_000})).isZero();
  }

  @Test
  void looksAtFiveYearsFromTheBeginning() {
    int[] early = {0, 3, 0, 0, 0, 0, 0, 0};
    long[] tokens = {1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000};
    int[] late = {0, 0, 0, 0, 0, 0, 0, 3};
    assertThat(Novelty.of(late, tokens)).isGreaterThan(Novelty.of(early, tokens));
  }

  @Test
  void sketchesCountNeverTooLittleAndMergeByAddition() {
    Random random = new Random(5);
    CountSketch one = new CountSketch(12);
    CountSketch other = new CountSketch(12);
    long[] often = random.longs(50).toArray();
    for (long key : often) {
      for (int i = 0; i < 5; i++) {
        (i % 2 == 0 ? one : other).add(key);
      }
    }
    random.longs(1_000).forEach(one::add);
    CountSketch.Sieve sieve = one.merge(other).sieve(5, 1 << 12);
    assertThat(LongStream.of(often).allMatch(sieve::passes)).isTrue();
    assertThat(new Random(6).longs(10_000).filter(sieve::passes).count()).isLessThan(10);
  }

  @Test
  void asksForMoreOccurrencesWhereTooManyWouldPass() {
    CountSketch sketch = new CountSketch(12);
    for (long key = 0; key < 1_000; key++) {
      for (long i = 0; i <= key / 100; i++) {
        sketch.add(key);
      }
    }
    CountSketch.Sieve sieve = sketch.sieve(1, 150);
    assertThat(sieve.passes(999)).isTrue();
    assertThat(sieve.passes(1)).isFalse();
  }

  @Test
  void keysOfPartsAreThoseOfTheSameStrings() {
    String text = "推进一带一路建设";
    PhraseKey keys = new PhraseKey(text.toCharArray());
    assertThat(keys.of(2, 6)).isEqualTo(PhraseKey.of("一带一路")).isNotEqualTo(keys.of(2, 5));
  }
}
