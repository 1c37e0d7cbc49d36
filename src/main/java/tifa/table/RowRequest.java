package tifa.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFunction;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.register.Register;
import tifa.storage.FileSum;

/**
 * Which rows of reports are wanted. They are rendered where the report is read: the driver has only
 * to write them.
 */
public final class RowRequest implements ReportFunction<ReportRows> {
  private static final long serialVersionUID = 1L;

  private final Matcher matcher;

  /** Of each term that the matcher finds its index in the lexicon. */
  private final int[] indices;

  private final MentionQuota quota;
  private final Map<String, RowsWanted> wanted;
  private final KeptTexts kept;
  private final Map<String, ReportLabel> labels;

  /**
   * A request to the reports of {@code register} that count.
   *
   * @param matcher finds the mentions of the terms that are wanted
   * @param indices of each term that it finds its index in the lexicon, ascending
   * @param quota of the rows of the concordance
   * @param wanted what is wanted of reports, by id
   * @param kept texts that are not wanted
   */
  public RowRequest(
      Register register,
      Matcher matcher,
      int[] indices,
      MentionQuota quota,
      Map<String, RowsWanted> wanted,
      KeptTexts kept) {
    this.matcher = matcher;
    this.indices = indices;
    this.quota = quota;
    this.wanted = wanted;
    this.kept = kept;
    this.labels =
        register.used().stream()
            .map(ReportLabel::of)
            .collect(Collectors.toMap(ReportLabel::reportId, label -> label));
  }

  @Override
  public ReportRows of(AnalysedReport report) {
    ReportLabel label = labels.get(report.facts().reportId());
    RowsWanted rows = wanted.get(label.reportId());
    List<Mention> mentions = List.of();
    List<Mention> first = List.of();
    boolean quotes = rows.whole() ? !quota.isNone() : rows.quoted().length > 0;
    if (quotes || rows.first().length > 0) {
      Concordance concordance = new Concordance(report, matcher);
      if (quotes) {
        mentions = concordance.sample(most(label.reportId(), rows));
      }
      BitSet wantedFirst = bits(rows.first());
      first =
          concordance.first(
              IntStream.range(0, indices.length)
                  .filter(term -> wantedFirst.get(indices[term]))
                  .toArray());
    }
    byte[] text = rows.whole() ? report.text().getBytes(StandardCharsets.UTF_8) : new byte[0];
    List<SectionRow> sections = rows.whole() ? SectionRow.of(report, label) : List.of();
    return new ReportRows(
        label.reportId(),
        RenderedRows.of(SectionsTable.LAYOUT, sections),
        ConcordanceTable.rows(label, matcher.lexicon(), mentions),
        FoundUses.of(first, indices),
        rows.whole() && !kept.hold(label.reportId(), text) ? text : new byte[0],
        FileSum.of(text));
  }

  /** Of each term that the matcher finds. */
  private IntUnaryOperator most(String reportId, RowsWanted rows) {
    BitSet quoted = bits(rows.quoted());
    return term ->
        rows.whole() || quoted.get(indices[term]) ? quota.of(reportId, indices[term]) : 0;
  }

  private static BitSet bits(int[] terms) {
    BitSet bits = new BitSet();
    Arrays.stream(terms).forEach(bits::set);
    return bits;
  }
}
