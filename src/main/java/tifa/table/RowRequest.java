package tifa.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFunction;
import tifa.lexicon.Lexicon;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.register.Register;
import tifa.storage.FileSum;

/**
 * Which rows of reports are wanted beside their sections. They are rendered where the report is
 * read: the driver has only to write them.
 */
public final class RowRequest implements ReportFunction<ReportRows> {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Matcher matcher;
  private final MentionQuota quota;
  private final Map<String, int[]> firstOf;
  private final KeptTexts kept;
  private final Map<String, ReportLabel> labels;

  /**
   * A request to the reports of {@code register} that count.
   *
   * @param matcher finds the mentions of the terms of {@code lexicon}
   * @param quota of the rows of the concordance
   * @param firstOf of which terms the first mention is wanted, by report id
   * @param kept texts that are not wanted
   */
  public RowRequest(
      Register register,
      Lexicon lexicon,
      Matcher matcher,
      MentionQuota quota,
      Map<String, int[]> firstOf,
      KeptTexts kept) {
    this.lexicon = lexicon;
    this.matcher = matcher;
    this.quota = quota;
    this.firstOf = firstOf;
    this.kept = kept;
    this.labels =
        register.used().stream()
            .map(ReportLabel::of)
            .collect(Collectors.toMap(ReportLabel::reportId, label -> label));
  }

  @Override
  public ReportRows of(AnalysedReport report) {
    ReportLabel label = labels.get(report.facts().reportId());
    List<Mention> mentions = List.of();
    List<Mention> first = List.of();
    int[] terms = firstOf.getOrDefault(label.reportId(), new int[0]);
    if (!quota.isNone() || terms.length > 0) {
      Concordance concordance = new Concordance(report, matcher);
      if (!quota.isNone()) {
        mentions = concordance.sample(term -> quota.of(label.reportId(), term));
      }
      first = concordance.first(terms);
    }
    byte[] text = report.text().getBytes(StandardCharsets.UTF_8);
    return new ReportRows(
        label.reportId(),
        RenderedRows.of(SectionsTable.LAYOUT, SectionRow.of(report, label)),
        ConcordanceTable.rows(label, lexicon, mentions),
        FoundUses.of(first),
        kept.hold(label.reportId(), text) ? new byte[0] : text,
        FileSum.of(text));
  }
}
