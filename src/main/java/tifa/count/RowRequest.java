package tifa.count;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFunction;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;

/**
 * Which rows of reports are wanted beside their sections.
 *
 * @param matcher finds the mentions
 * @param mentionsPerTerm most rows of the concordance for each term of a report; 0 for none, {@link
 *     #ALL} for all
 * @param firstOf of which terms the first mention is wanted, by report id
 */
public record RowRequest(Matcher matcher, int mentionsPerTerm, Map<String, int[]> firstOf)
    implements ReportFunction<ReportRows> {
  /** Every mention. */
  public static final int ALL = Integer.MAX_VALUE;

  @Override
  public ReportRows of(AnalysedReport report) {
    List<Mention> mentions =
        mentionsPerTerm == 0 ? List.of() : Concordance.sample(report, matcher, mentionsPerTerm);
    String id = report.facts().reportId();
    int[] terms = firstOf.get(id);
    return new ReportRows(
        id,
        SectionRow.of(report),
        mentions,
        terms == null ? List.of() : Concordance.first(report, matcher, terms),
        report.text().getBytes(StandardCharsets.UTF_8));
  }
}
