package tifa.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.count.ReportCounts;
import tifa.section.Role;
import tifa.trend.CountedReport;

/** What of a report lies in a {@link PanelScope}; it says something. */
final class PanelPart {
  private final ReportCounts counts;
  private final List<Role> roles;
  private final int chars;
  private final int sentences;
  private final int[] mentions;

  private PanelPart(CountedReport report, List<RoleSize> sizes, int terms) {
    this.counts = report.counts();
    this.roles = sizes.stream().map(RoleSize::role).toList();
    this.chars = sizes.stream().mapToInt(RoleSize::chars).sum();
    this.sentences = roles.stream().mapToInt(counts::sentences).sum();
    this.mentions = new int[terms];
    roles.forEach(role -> counts.mentions(role, (term, count) -> mentions[term] += count));
  }

  /** The part, of a lexicon of so many terms; empty where the report has none such. */
  static Optional<PanelPart> of(CountedReport report, PanelScope scope, int terms) {
    List<RoleSize> sizes =
        report.facts().roleSizes().stream().filter(size -> scope.has(size.role())).toList();
    return Optional.of(new PanelPart(report, sizes, terms))
        .filter(part -> part.chars > 0 && part.sentences > 0);
  }

  /** Visible code points. */
  int chars() {
    return chars;
  }

  /** Sentences that say something. */
  int sentences() {
    return sentences;
  }

  /** Sections that count. */
  int sections() {
    return roles.stream().mapToInt(counts::sections).sum();
  }

  /** Mentions of what a column is about. */
  int mentions(PanelItem item) {
    return Arrays.stream(item.terms()).map(term -> mentions[term]).sum();
  }

  /** Sentences with such a mention. */
  int sentencesWith(PanelItem item) {
    return roles.stream().mapToInt(role -> item.sentences(counts, role)).sum();
  }
}
