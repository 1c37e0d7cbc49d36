package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSampleTest {
  private static final int BYTES = 45;

  /** A term of a thousand sentences, and one of one. */
  private record Sampled(SentenceSample.Kept<Integer> common, SentenceSample.Kept<Integer> rare) {}

  /** The sentences are the numbers of their rows; every tenth is of the same report. */
  private static Sampled sampled(long budget) {
    SentenceSample<Integer> sample = new SentenceSample<>(budget);
    Sampled sampled = new Sampled(sample.begin(), sample.begin());
    for (int i = 0; i < 1000; i++) {
      add(sample, sampled.common(), i);
    }
    add(sample, sampled.rare(), 1000);
    sample.shrink();
    return sampled;
  }

  private static void add(
      SentenceSample<Integer> sample, SentenceSample.Kept<Integer> kept, int row) {
    long lot = SentenceSample.lot("r" + row % 10, row);
    if (kept.mayKeep(lot)) {
      sample.add(kept, new SentenceSample.Drawn<>(lot, row, BYTES, row));
    }
  }

  @Test
  void keepsAllThatFits() {
    assertThat(sampled(1_000_000).common().sentences()).hasSize(1000);
  }

  @Test
  void keepsAsManyOfEachTermAsFitAndSaysHowManyThereWere() {
    SentenceSample.Kept<Integer> common = sampled(BYTES * 101).common();

    assertThat(common.sentences()).hasSize(100);
    assertThat(common.total()).isEqualTo(1000);
    assertThat(sampled(BYTES * 101).rare().sentences()).hasSize(1);
  }

  @Test
  void favoursNoReportAndKeepsTheOrder() {
    List<Integer> rows = sampled(BYTES * 101).common().sentences();

    assertThat(rows).isSorted();
    assertThat(rows.stream().map(row -> row % 10).distinct()).hasSize(10);
    assertThat(rows.stream().filter(row -> row < 500).count()).isBetween(30L, 70L);
  }

  @Test
  void choosesTheSameWhateverWasSeenMeanwhile() {
    List<Integer> small = sampled(BYTES * 51).common().sentences();
    List<Integer> large = sampled(BYTES * 101).common().sentences();

    assertThat(large).containsAll(small);
  }
}
