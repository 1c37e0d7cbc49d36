package tifa.wording;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.count.LongCounts;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;
import tifa.token.WordLookup;

/** Counts the content words of counted sections by report, and in the cells to which it belongs. */
public final class WordCounting implements ReportFold<CellWords> {
  private static final long serialVersionUID = 1L;

  private static final int[] NO_CELLS = {};

  private final Map<String, int[]> cellsOf;
  private final int cells;
  private final Hanlp hanlp;

  /**
   * Counts in so many cells.
   *
   * @param cellsOf for the id of each report the cells to which it belongs, if any
   */
  public WordCounting(Map<String, int[]> cellsOf, int cells, Hanlp hanlp) {
    this.hanlp = hanlp;
    this.cellsOf = Map.copyOf(cellsOf);
    this.cells = cells;
  }

  @Override
  public CellWords empty() {
    return new CellWords(cells);
  }

  @Override
  public void add(AnalysedReport report, CellWords words) {
    LongCounts counts = new LongCounts();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        count(section, counts, words);
      }
    }
    String id = report.facts().reportId();
    words.add(id, counts, cellsOf.getOrDefault(id, NO_CELLS));
  }

  private void count(AnalysedSection section, LongCounts counts, CellWords words) {
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
    StringBuilder question = new StringBuilder("words in %s cells".formatted(cells));
    new TreeMap<>(cellsOf)
        .forEach((report, of) -> question.append(' ').append(report).append(Arrays.toString(of)));
    return Optional.of(question.toString());
  }

  @Override
  public CellWords merge(CellWords one, CellWords other) {
    return one.merge(other);
  }
}
