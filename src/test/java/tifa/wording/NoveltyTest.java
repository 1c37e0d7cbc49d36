package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NoveltyTest {
  @Test
  void isLargeForWhatWasNeverSaidBefore() {
    // 4 in 2,000 against 0 in 2,000: 2 · [4 ln(4/2) + 1996 ln(1996/1998) + 2000 ln(2000/1998)]
    Novelty novelty = Novelty.of(4, 2_000, 0, 2_000);
    assertThat(novelty.g2()).isCloseTo(5.549181, within(5e-7));
    assertThat(novelty.value()).isCloseTo(Math.log(6.549181), within(1e-6));
  }

  @Test
  void isNothingForWhatDoesNotGrow() {
    assertThat(Novelty.of(3, 1_000, 9, 3_000).value()).isZero();
    assertThat(Novelty.of(2, 1_000, 9, 3_000).value()).isZero();
  }

  @Test
  void fallsWithWhatWasSaidBefore() {
    // A quarter as frequent before: (3/4)⁴ of the logarithm.
    Novelty novelty = Novelty.of(8, 1_000, 2, 1_000);
    assertThat(novelty.share()).isEqualTo(0.25);
    assertThat(novelty.value()).isCloseTo(Math.log1p(novelty.g2()) * 81 / 256, within(1e-12));
  }

  @Test
  void growsWithTheReportsThatSayIt() {
    Novelty novelty = Novelty.of(8, 1_000, 0, 1_000);
    assertThat(novelty.inReports(8)).isCloseTo(novelty.value() * 1.7548337, within(1e-5));
  }

  @Test
  void countsAsManyMentionsAsThereAreWhereNothingWasSaidBefore() {
    assertThat(Novelty.of(5, 1_000, 0, 0).g2()).isCloseTo(6.931472, within(1e-6));
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
    CountSketch.Sieve sieve = one.merge(other).sieve(5);
    assertThat(LongStream.of(often).allMatch(sieve::passes)).isTrue();
    assertThat(new Random(6).longs(10_000).filter(sieve::passes).count()).isLessThan(30);
  }

  @Test
  void asksForMoreOccurrencesWhereTooManyWouldPass() {
    CountSketch sketch = new CountSketch(12);
    for (long key = 0; key < 1_000; key++) {
      for (long i = 0; i <= key / 100; i++) {
        sketch.add(key);
      }
    }
    CountSketch.Sieve sieve = sketch.sieve(sketch.threshold(1, 150));
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
