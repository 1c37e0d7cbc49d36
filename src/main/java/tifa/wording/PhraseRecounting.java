package tifa.wording;

import java.util.List;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting.Reports;

/**
 * Counts phrases by other sieves than before, and of all phrases only those that pass otherwise.
 *
 * <p>This gives what counting all gives, since phrases are counted independently of each other:
 * whether a stretch of text is a mention, and of what, depends on where it stands and on as what
 * its text {@link PhraseSieves#passed passes}. Which tokens stand where a phrase may go on depends
 * on no sieve.
 */
final class PhraseRecounting implements ReportFold<List<PhraseCounts>> {
  private static final long serialVersionUID = 1L;

  private final PhraseCounting counting;
  private final SieveChange change;

  private PhraseRecounting(PhraseCounting counting, SieveChange change) {
    this.counting = counting;
    this.change = change;
  }

  /**
   * Counts as {@code counting} does.
   *
   * @param sieves by which it counted before
   * @param before what it counted then
   */
  static List<PhraseCounts> of(
      PhraseCounting counting,
      PhraseSieves sieves,
      List<PhraseCounts> before,
      Reports<List<PhraseCounts>> reports) {
    SieveChange change = new SieveChange(sieves, counting.setting());
    return change.isNone()
        ? before
        : counting.merge(
            before.stream().map(level -> level.without(change)).toList(),
            reports.fold(new PhraseRecounting(counting, change)));
  }

  @Override
  public List<PhraseCounts> empty() {
    return counting.empty();
  }

  @Override
  public void add(AnalysedReport report, List<PhraseCounts> gathered) {
    LevelYear year = LevelYear.of(counting.standing(report.facts().reportId()));
    PhraseTable phrases = counting.of(year, gathered).phrases();
    phrases.beginReport();
    for (AnalysedSection section : report.sections()) {
      if (section.counted() && change.concerns(section)) {
        PhraseSpans spans = counting.spans(report, section);
        PhraseMentions mentions = spans.mentions();
        mentions.keep((key, first, last) -> change.concerns(key, spans.tokens, first, last));
        phrases.count(mentions, spans, year.year());
      }
    }
  }

  @Override
  public List<PhraseCounts> merge(List<PhraseCounts> one, List<PhraseCounts> other) {
    return counting.merge(one, other);
  }
}
