package tifa.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;

/** The hits of a report with the sentences around them. */
public final class Concordance {
  private Concordance() {}

  /** The hits of {@code report} whose verdict passes, in order of start, then term. */
  public static List<Mention> of(
      AnalysedReport report, Matcher matcher, Predicate<Verdict> verdicts) {
    List<Mention> mentions = new ArrayList<>();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        matcher.match(
            section,
            (term, surface, start, end, verdict) -> {
              if (verdicts.test(verdict)) {
                mentions.add(
                    new Mention(
                        report.facts().reportId(),
                        term,
                        surface,
                        section.number(),
                        section.role().label(),
                        verdict,
                        Quotation.of(section, report.text(), start, end)));
              }
            });
      }
    }
    mentions.sort(
        Comparator.<Mention>comparingInt(mention -> mention.quotation().start())
            .thenComparingInt(Mention::term)
            .thenComparingInt(mention -> mention.quotation().end()));
    return mentions;
  }
}
