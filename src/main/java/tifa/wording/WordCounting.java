package tifa.wording;

import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportSum;
import tifa.count.LongCounts;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;
import tifa.token.WordLookup;

/** Counts the content words of counted sections by report. */
public final class WordCounting implements ReportSum<ReportWords> {
  private static final long serialVersionUID = 1L;

  private final Hanlp hanlp;

  /** Counts words of this dictionary. */
  public WordCounting(Hanlp hanlp) {
    this.hanlp = hanlp;
  }

  @Override
  public ReportWords empty() {
    return new ReportWords();
  }

  @Override
  public void add(AnalysedReport report, String standing, ReportWords words) {
    LongCounts counts = new LongCounts();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        count(section, counts, words);
      }
    }
    words.add(report.facts().reportId(), WordProfile.of(counts));
  }

  private void count(AnalysedSection section, LongCounts counts, ReportWords words) {
    Vocabulary vocabulary = hanlp.vocabulary();
    WordLookup lookup = hanlp.lookupOfThisThread();
    char[] text = section.text().toCharArray();
    for (int start = section.tokenStarts().nextSetBit(0); start >= 0; ) {
      int end = section.tokenEnds().nextSetBit(start) + 1;
      int word = lookup.indexOf(text, start, end);
      if (word != Vocabulary.UNKNOWN && vocabulary.classOf(word).isContent()) {
        counts.add(word, 1);
        if (!words.knows(word)) {
          words.spell(word, new String(text, start, end - start));
        }
      }
      start = section.tokenStarts().nextSetBit(end);
    }
  }

  @Override
  public Optional<String> question() {
    return Optional.of("words");
  }

  @Override
  public Optional<ReportWords> without(ReportWords all, ReportWords gone) {
    return Optional.of(all.without(gone.reports()));
  }

  @Override
  public ReportWords merge(ReportWords one, ReportWords other) {
    return one.merge(other);
  }
}
