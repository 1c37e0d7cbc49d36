package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceSampleTest {
  private static final SentenceSample.Place COMMON = new SentenceSample.Place("city", 0);
  private static final SentenceSample.Place RARE = new SentenceSample.Place("city", 1);

  private static SentenceSample.Row row(int order, String text) {
    String report = "r" + order % 10;
    return new SentenceSample.Row(
        SentenceSample.lot(report, order), order, report, "1", "s1", "plan", "", text, "", "");
  }

  private static Map<SentenceSample.Place, SentenceSample.Kept> sampled(long budget) {
    SentenceSample sample = new SentenceSample(budget);
    for (int i = 0; i < 1000; i++) {
      add(sample, COMMON, row(i, "句"));
    }
    add(sample, RARE, row(1000, "句"));
    return sample.settle();
  }

  private static void add(
      SentenceSample sample, SentenceSample.Place place, SentenceSample.Row row) {
    sample.add(place, row.lot(), () -> row);
  }

  @Test
  void keepsAllThatFits() {
    assertThat(sampled(1_000_000).get(COMMON).rows()).hasSize(1000);
  }

  /** A row is 40 bytes, 3 of its sentence and 2 of its report's id. */
  @Test
  void keepsAsManyOfEachTermAsFitAndSaysHowManyThereWere() {
    SentenceSample.Kept common = sampled(45 * 101).get(COMMON);

    assertThat(common.rows()).hasSize(100);
    assertThat(common.total()).isEqualTo(1000);
    assertThat(sampled(45 * 101).get(RARE).rows()).hasSize(1);
  }

  @Test
  void favoursNoReportAndKeepsTheOrder() {
    List<SentenceSample.Row> rows = sampled(45 * 101).get(COMMON).rows();

    assertThat(rows).extracting(SentenceSample.Row::order).isSorted();
    assertThat(rows.stream().map(SentenceSample.Row::reportId).distinct()).hasSize(10);
    assertThat(rows.stream().filter(row -> row.order() < 500).count()).isBetween(30L, 70L);
  }

  @Test
  void choosesTheSameWhateverWasSeenMeanwhile() {
    List<Long> small = sampled(45 * 51).get(COMMON).rows().stream().map(r -> r.order()).toList();
    List<Long> large = sampled(45 * 101).get(COMMON).rows().stream().map(r -> r.order()).toList();

    assertThat(large).containsAll(small);
  }
}
