package tifa.wording;

import java.util.BitSet;
import java.util.function.Supplier;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.count.LongCounts;

/** The stretches of a section that marks or numerals set apart, or that are rows of phrases. */
final class MarkedStretches {
  private final AnalysedReport report;
  private final AnalysedSection section;
  private final Supplier<SectionTokens> tokens;

  /** Made when they are asked for, as the others. */
  private Stretches quoted;

  private Stretches rows;
  private Stretches numerals;

  /**
   * Those of a section.
   *
   * @param tokens all that it has
   */
  MarkedStretches(AnalysedReport report, AnalysedSection section, Supplier<SectionTokens> tokens) {
    this.report = report;
    this.section = section;
    this.tokens = tokens;
  }

  /** Stretches of the text; nearly all that is asked for begins where none does. */
  private static final class Stretches {
    private final BitSet starts = new BitSet();
    private final LongCounts all = new LongCounts();

    void add(int start, int end) {
      starts.set(start);
      all.add((long) start << Integer.SIZE | end, 1);
    }

    boolean has(int start, int end) {
      return starts.get(start) && all.get((long) start << Integer.SIZE | end) > 0;
    }
  }

  /** Hands over what is quoted or a row and begins and ends with tokens, each once. */
  void each(Phrases.Taker taker) {
    if (quoted().starts.isEmpty() && rows().starts.isEmpty()) {
      return;
    }
    LongCounts all = new LongCounts();
    all.addAll(quoted().all);
    all.addAll(rows().all);
    for (long stretch : all.keys()) {
      int first = tokens.get().startingAt((int) (stretch >>> Integer.SIZE));
      int last = tokens.get().endingAt((int) stretch);
      if (first >= 0 && last >= first) {
        taker.take(first, last);
      }
    }
  }

  private Stretches quoted() {
    if (quoted == null) {
      quoted = new Stretches();
      Phrases.quoted(report, section, quoted::add);
    }
    return quoted;
  }

  private Stretches rows() {
    if (rows == null) {
      rows = new Stretches();
      Phrases.rows(tokens.get(), rows::add);
    }
    return rows;
  }

  boolean beginsRow(int start) {
    return rows().starts.get(start);
  }

  boolean isRow(int start, int end) {
    return rows().has(start, end);
  }

  boolean isQuoted(int start, int end) {
    return quoted().has(start, end);
  }

  boolean isNumeral(int start, int end) {
    if (numerals == null) {
      numerals = new Stretches();
      Phrases.numerals(tokens.get(), numerals::add);
    }
    return numerals.has(start, end);
  }
}
