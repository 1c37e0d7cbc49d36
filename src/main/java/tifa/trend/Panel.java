package tifa.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tifa.count.CorpusCounts;
import tifa.count.CountsByTerm;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.normal.CodePoints;
import tifa.register.Register;

/** All reports that count with their counts, and their years by level. */
public final class Panel {
  private final int terms;
  private final int categories;
  private final List<CountedReport> reports;
  private final List<LevelSeries> levels;

  private Panel(int terms, int categories, List<LevelSeries> levels) {
    this.terms = terms;
    this.categories = categories;
    this.levels = levels;
    this.reports =
        levels.stream()
            .flatMap(level -> level.years().stream())
            .flatMap(year -> year.reports().stream())
            .sorted(
                Comparator.comparing(CountedReport::regionKey, CodePoints.ORDER)
                    .thenComparingInt(CountedReport::year))
            .toList();
  }

  /**
   * The used reports of {@code register} with their counts.
   *
   * @throws IllegalArgumentException if one of them was not counted
   */
  public static Panel of(Register register, CorpusCounts counts, Lexicon lexicon) {
    int terms = lexicon.terms().size();
    int categories = lexicon.categories().size();
    Map<String, ReportCounts> byReport = counts.byReport();
    List<LevelSeries> levels = new ArrayList<>();
    register
        .usedByLevel()
        .forEach(
            (level, years) -> {
              List<YearCell> cells = new ArrayList<>();
              years.forEach(
                  (year, entries) -> {
                    List<CountedReport> reports =
                        entries.stream()
                            .map(entry -> CountedReport.of(entry, byReport.get(entry.reportId())))
                            .sorted(
                                Comparator.comparing(CountedReport::regionKey, CodePoints.ORDER))
                            .toList();
                    cells.add(new YearCell(year, reports, terms, categories));
                  });
              levels.add(new LevelSeries(level, cells));
            });
    return new Panel(terms, categories, List.copyOf(levels));
  }

  /** All reports, by region key in code-point order, then year. */
  public List<CountedReport> reports() {
    return reports;
  }

  /** The same reports by region and year. */
  public Map<Register.Cell, List<CountedReport>> byCell() {
    return reports.stream()
        .collect(
            Collectors.groupingBy(report -> new Register.Cell(report.regionKey(), report.year())));
  }

  /** Mentions of each term; rows are {@link #reports()}. */
  public CountsByTerm mentionsByTerm() {
    return CountedReport.mentionsByTerm(reports, terms);
  }

  /** The calendar years from the first to the last that has a report, those without included. */
  public IntStream calendarYears() {
    IntSummaryStatistics years = reports.stream().mapToInt(CountedReport::year).summaryStatistics();
    return years.getCount() == 0
        ? IntStream.empty()
        : IntStream.rangeClosed(years.getMin(), years.getMax());
  }

  /** The levels that have a report, by label in code-point order. */
  public List<LevelSeries> levels() {
    return levels;
  }

  /** The regions that have a report, by key in code-point order. */
  public List<RegionSeries> regions() {
    LinkedHashMap<String, List<CountedReport>> byRegion = new LinkedHashMap<>();
    for (CountedReport report : reports) {
      byRegion.computeIfAbsent(report.regionKey(), key -> new ArrayList<>()).add(report);
    }
    return byRegion.values().stream().map(RegionSeries::new).toList();
  }

  /**
   * The years of a level with the regions alone that have a report in each of them; empty where no
   * region has.
   */
  public Optional<LevelSeries> balanced(LevelSeries level) {
    Map<String, Integer> yearsOf = level.yearsOfRegions();
    List<YearCell> cells = new ArrayList<>();
    for (YearCell year : level.years()) {
      List<CountedReport> always =
          year.reports().stream()
              .filter(report -> yearsOf.get(report.regionKey()) == level.years().size())
              .toList();
      if (always.isEmpty()) {
        return Optional.empty();
      }
      cells.add(new YearCell(year.year(), always, terms, categories));
    }
    return Optional.of(new LevelSeries(level.level(), cells));
  }
}
