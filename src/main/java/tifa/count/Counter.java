package tifa.count;

import java.io.Serializable;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.mention.Sentences;
import tifa.mention.Verdict;

/** Counts the mentions of a lexicon in reports. Made once per thread; holds no state of reports. */
public final class Counter implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AROUND = 6;

  private final Matcher matcher;
  private final boolean sentencesOfTerms;
  private final int[][] categoriesOf;

  /** A counter of the terms of {@code lexicon}, for which {@code matcher} was made. */
  public Counter(Lexicon lexicon, Matcher matcher) {
    this(lexicon, matcher, false);
  }

  /**
   * A counter of the terms of {@code lexicon}, for which {@code matcher} was made.
   *
   * @param sentencesOfTerms whether to count the sentences of each term too, and not those of each
   *     category alone
   */
  public Counter(Lexicon lexicon, Matcher matcher, boolean sentencesOfTerms) {
    this.matcher = matcher;
    this.sentencesOfTerms = sentencesOfTerms;
    this.categoriesOf =
        lexicon.terms().stream()
            .map(
                term ->
                    term.categories().stream().mapToInt(lexicon.categories()::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /** One that counts the terms of another lexicon as this does. */
  Counter by(Lexicon lexicon) {
    return new Counter(lexicon, matcher.by(lexicon), sentencesOfTerms);
  }

  Matcher matcher() {
    return matcher;
  }

  /** What it counts sentences of, in words. */
  String extent() {
    return sentencesOfTerms ? "terms" : "categories";
  }

  /** Adds the counts of {@code report} to {@code counts}. */
  public void count(AnalysedReport report, CorpusCounts counts) {
    count(report, counts, Optional.empty());
  }

  /** The same, and adds the pairs of its sentences to {@code pairs}. */
  void count(AnalysedReport report, CorpusCounts counts, Optional<PairCounts> pairs) {
    ReportTally tally = new ReportTally(categoriesOf, sentencesOfTerms);
    SentenceTerms terms = new SentenceTerms();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        int sentences = Sentences.count(section.text());
        tally.beginSection(section.number(), section.role(), sentences);
        count(report, section, tally, counts.audit(), terms);
        pairs.ifPresent(counted -> counted.addSentences(sentences));
        terms.settle(
            section.text(),
            ofSentence -> {
              tally.addSentence(section.role(), ofSentence.keySet());
              pairs.ifPresent(counted -> counted.add(ofSentence));
            });
      }
    }
    counts.add(tally.counts(report.facts().reportId()));
  }

  private void count(
      AnalysedReport report,
      AnalysedSection section,
      ReportTally tally,
      SurfaceAudit audit,
      SentenceTerms sentences) {
    String id = report.facts().reportId();
    matcher.match(
        section,
        report.text(),
        (term, surface, start, end, verdict, price) -> {
          audit.add(term, surface, verdict, price);
          tally.add(term, section.role(), verdict);
          if (verdict == Verdict.COUNTED) {
            sentences.add(term, start, end);
            for (int category : categoriesOf[term]) {
              tally.addSpan(category, start, end);
            }
          } else if (verdict == Verdict.CONTESTED) {
            int at = section.origins()[start];
            if (audit.wantsExample(term, surface, id, at)) {
              audit.showExample(term, surface, id, at, around(section.text(), start, end));
            }
          }
        });
    tally.endSection();
  }

  private static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < AROUND && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && text.charAt(to) != '\n') {
      to++;
    }
    from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return text.substring(from, start)
        + "【"
        + text.substring(start, end)
        + "】"
        + text.substring(end, to);
  }
}
