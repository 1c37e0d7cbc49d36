package tifa.trend;

import java.util.List;
import tifa.analysis.ReportFacts;
import tifa.count.CountsByTerm;
import tifa.count.CountsByTerm.Row;
import tifa.count.ReportCounts;
import tifa.register.ReportEntry;

/**
 * A report that counts, and its counts.
 *
 * @param entry its place; used, so that region and year are known
 * @param facts its size
 * @param regionKey the region's code, or its path where it has none
 * @param level label of the region's level
 * @param year of the report
 * @param counts of its terms and categories
 */
public record CountedReport(
    ReportEntry entry,
    ReportFacts facts,
    String regionKey,
    String level,
    int year,
    ReportCounts counts) {

  /** A used report with its counts. */
  static CountedReport of(ReportEntry entry, ReportCounts counts) {
    if (!entry.isUsed() || counts == null) {
      throw new IllegalArgumentException(
          "Invalid report %s of %s: %s"
              .formatted(
                  entry.reportId(), entry.path(), counts == null ? "not counted" : entry.status()));
    }
    return new CountedReport(
        entry,
        entry.facts().orElseThrow(),
        entry.region().orElseThrow().key(),
        entry.region().orElseThrow().level().label(),
        entry.year().orElseThrow(),
        counts);
  }

  /** Mentions of {@code terms} terms in reports, which are the rows. */
  static CountsByTerm mentionsByTerm(List<CountedReport> reports, int terms) {
    return CountsByTerm.of(
        terms, reports.stream().<Row>map(report -> report.counts()::mentions).toList());
  }

  /** The region's own name. */
  public String regionName() {
    return entry.region().orElseThrow().name();
  }

  /** All that tables say of it but for its counts, the same wherever it is the same. */
  public String inWords() {
    return String.join(
            "\0",
            entry.reportId(),
            regionKey,
            regionName(),
            level,
            String.valueOf(year),
            String.valueOf(facts.chars()),
            String.valueOf(facts.tokens()))
        + "\n";
  }

  /** Mentions of a term in all counted sections. */
  public int mentions(int term) {
    return counts.mentions(term);
  }
}
