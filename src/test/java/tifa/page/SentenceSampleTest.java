package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceSampleTest {
  private static final SentenceSample.Place COMMON = new SentenceSample.Place("city", 0);
  private static final SentenceSample.Place RARE = new SentenceSample.Place("city", 1);

  private static final int BYTES = 45;

  /** The sentences are the numbers of their rows; every tenth is of the same report. */
  private static Map<SentenceSample.Place, SentenceSample.Kept<Integer>> sampled(long budget) {
    SentenceSample<Integer> sample = new SentenceSample<>(budget);
    for (int i = 0; i < 1000; i++) {
      add(sample, COMMON, i);
    }
    add(sample, RARE, 1000);
    return sample.settle();
  }

  private static void add(SentenceSample<Integer> sample, SentenceSample.Place place, int row) {
    long lot = SentenceSample.lot("r" + row % 10, row);
    SentenceSample.Kept<Integer> kept = sample.of(place);
    if (kept.mayKeep(lot)) {
      sample.add(kept, new SentenceSample.Drawn<>(lot, row, BYTES, row));
    }
  }

  @Test
  void keepsAllThatFits() {
    assertThat(sampled(1_000_000).get(COMMON).sentences()).hasSize(1000);
  }

  @Test
  void keepsAsManyOfEachTermAsFitAndSaysHowManyThereWere() {
    SentenceSample.Kept<Integer> common = sampled(BYTES * 101).get(COMMON);

    assertThat(common.sentences()).hasSize(100);
    assertThat(common.total()).isEqualTo(1000);
    assertThat(sampled(BYTES * 101).get(RARE).sentences()).hasSize(1);
  }

  @Test
  void favoursNoReportAndKeepsTheOrder() {
    List<Integer> rows = sampled(BYTES * 101).get(COMMON).sentences();

    assertThat(rows).isSorted();
    assertThat(rows.stream().map(row -> row % 10).distinct()).hasSize(10);
    assertThat(rows.stream().filter(row -> row < 500).count()).isBetween(30L, 70L);
  }

  @Test
  void choosesTheSameWhateverWasSeenMeanwhile() {
    List<Integer> small = sampled(BYTES * 51).get(COMMON).sentences();
    List<Integer> large = sampled(BYTES * 101).get(COMMON).sentences();

    assertThat(large).containsAll(small);
  }
}
