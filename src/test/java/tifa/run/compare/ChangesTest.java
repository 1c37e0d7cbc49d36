package tifa.run.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tifa.table.TotalChange;

class ChangesTest {
  @Test
  void tellsAddedChangedRemovedAndRenamedReportsApart() {
    RunContents before =
        reports(
            Map.of("同.txt", "aa", "改.txt", "bb", "删.txt", "cc", "旧名.txt", "dd", "旧名2.txt", "dd"));
    RunContents now = reports(Map.of("同.txt", "aa", "改.txt", "b2", "新.txt", "ee", "新名.txt", "dd"));

    Changes changes = Changes.between("before", before, now);

    // Of the two files with the bytes dd one has a new name, the other is gone.
    assertThat(changes.reportsInWords()).isEqualTo("1 added, 1 changed, 2 removed, 1 renamed");
  }

  @Test
  void theSecondReportOfAFileIsNotTheFirstOfAnother() {
    RunContents before = contents(new TreeMap<>(), new TreeMap<>(Map.of(place("甲.txt", 2), "aa")));
    RunContents now = contents(new TreeMap<>(), new TreeMap<>(Map.of(place("乙.txt", 1), "aa")));

    assertThat(Changes.between("before", before, now).reportsInWords())
        .isEqualTo("1 added, 0 changed, 1 removed, 0 renamed");
  }

  @Test
  void comparesTotalsOfTermsThatBothLexiconsHave() {
    RunContents before = totals(Map.of("city 双碳", 10L, "city 民生", 8L, "city 旧词", 5L));
    RunContents now =
        totals(
            Map.of(
                "city 双碳",
                30L,
                "city 民生",
                8L,
                "city 新词",
                4L,
                "province 双碳",
                2L,
                "province 民生",
                0L,
                "province 新词",
                0L));

    assertThat(Changes.between("before", before, now).totals())
        .containsExactly(
            change("city", "双碳", 10, 30),
            new TotalChange("city", "新词", "类", OptionalLong.empty(), OptionalLong.of(4)),
            new TotalChange("city", "旧词", "类", OptionalLong.of(5), OptionalLong.empty()),
            // There was no report of a province, so no mention either.
            change("province", "双碳", 0, 2),
            new TotalChange("province", "新词", "类", OptionalLong.empty(), OptionalLong.of(0)));
  }

  @Test
  void aLevelThatIsGoneHasLostAllMentions() {
    RunContents before = totals(Map.of("city 双碳", 10L, "county 双碳", 7L));
    RunContents now = totals(Map.of("city 双碳", 10L));

    assertThat(Changes.between("before", before, now).totals())
        .containsExactly(change("county", "双碳", 7, 0));
  }

  @Test
  void namesTheTotalsThatMovedMost() {
    RunContents before = totals(Map.of("city 甲", 10L, "city 乙", 20L, "city 丙", 1L));
    RunContents now = totals(Map.of("city 甲", 13L, "city 乙", 12L, "city 丁", 50L));

    assertThat(Changes.between("before", before, now).totalsInWords())
        .isEqualTo("4 changed, see changes.csv; most: city 乙 20 → 12, city 甲 10 → 13");
  }

  @Test
  void countsPerCentOfTheTotalBefore() {
    assertThat(change("city", "双碳", 3, 4).percent()).contains(new BigDecimal("33.3333"));
    assertThat(change("city", "双碳", 8, 2).percent()).contains(new BigDecimal("-75.0000"));
    assertThat(change("city", "双碳", 0, 2).percent()).isEqualTo(Optional.empty());
    assertThat(change("city", "双碳", 3, 4).exceeds(new BigDecimal("33.33"))).isTrue();
    assertThat(change("city", "双碳", 8, 2).exceeds(new BigDecimal("75"))).isFalse();
    assertThat(change("city", "双碳", 8, 2).exceeds(new BigDecimal("74.9"))).isTrue();
    assertThat(change("city", "双碳", 0, 2).exceeds(BigDecimal.ZERO)).isFalse();
  }

  static TotalChange change(String level, String term, long previous, long total) {
    return new TotalChange(level, term, "类", OptionalLong.of(previous), OptionalLong.of(total));
  }

  private static RunContents totals(Map<String, Long> byLevelAndTerm) {
    TreeMap<TermAtLevel, RunContents.Total> totals = new TreeMap<>();
    byLevelAndTerm.forEach(
        (key, total) -> {
          String[] parts = key.split(" ");
          totals.put(new TermAtLevel(parts[0], parts[1]), new RunContents.Total(total, "类"));
        });
    return contents(totals, new TreeMap<>());
  }

  private static RunContents reports(Map<String, String> hashes) {
    TreeMap<RunContents.Place, String> reports = new TreeMap<>();
    hashes.forEach((path, hash) -> reports.put(place(path, 1), hash));
    return contents(new TreeMap<>(), reports);
  }

  private static RunContents.Place place(String path, int position) {
    return new RunContents.Place(path, position);
  }

  private static RunContents contents(
      SortedMap<TermAtLevel, RunContents.Total> totals,
      SortedMap<RunContents.Place, String> reports) {
    return new RunContents(totals, new TreeSet<>(), reports);
  }
}
