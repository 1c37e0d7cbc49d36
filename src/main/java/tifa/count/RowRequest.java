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
 * @param quota of the rows of the concordance
 * @param firstOf of which terms the first mention is wanted, by report id
 */
public record RowRequest(Matcher matcher, MentionQuota quota, Map<String, int[]> firstOf)
    implements ReportFunction<ReportRows> {
  @Override
  public ReportRows of(AnalysedReport report) {
    String id = report.facts().reportId();
    List<Mention> mentions =
        quota.isNone()
            ? List.of()
            : Concordance.sample(report, matcher, term -> quota.of(id, term));
    int[] terms = firstOf.get(id);
    return new ReportRows(
        id,
        SectionRow.of(report),
        mentions,
        terms == null ? List.of() : Concordance.first(report, matcher, terms),
        report.text().getBytes(StandardCharsets.UTF_8));
  }
}
