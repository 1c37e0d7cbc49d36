package tifa.wording;

import java.util.BitSet;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.count.LongCounts;

/** The stretches of a section that marks or numerals set apart, or that are rows of phrases. */
final class MarkedStretches {
  private final SectionTokens tokens;
  private final Stretches quoted = new Stretches();
  private final Stretches rows = new Stretches();
  private Stretches numerals;

  MarkedStretches(AnalysedReport report, AnalysedSection section, SectionTokens tokens) {
    this.tokens = tokens;
    Phrases.quoted(report, section, quoted::add);
    Phrases.rows(tokens, rows::add);
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
    if (quoted.starts.isEmpty() && rows.starts.isEmpty()) {
      return;
    }
    LongCounts all = new LongCounts();
    all.addAll(quoted.all);
    all.addAll(rows.all);
    for (long stretch : all.keys()) {
      int first = tokens.startingAt((int) (stretch >>> Integer.SIZE));
      int last = tokens.endingAt((int) stretch);
      if (first >= 0 && last >= first) {
        taker.take(first, last);
      }
    }
  }

  boolean beginsRow(int first) {
    return rows.starts.get(tokens.start(first));
  }

  boolean isRow(int first, int last) {
    return rows.has(tokens.start(first), tokens.end(last));
  }

  boolean isQuoted(int first, int last) {
    return quoted.has(tokens.start(first), tokens.end(last));
  }

  boolean isNumeral(int first, int last) {
    if (numerals == null) {
      numerals = new Stretches();
      Phrases.numerals(tokens, numerals::add);
    }
    return numerals.has(tokens.start(first), tokens.end(last));
  }

  /**
   * Whether the tokens from {@code first} to {@code last} cut a number or a date and are no mention
   * of what they spell: 九五 in 一九五七年, but not in “九五”十五期间 with its marks.
   */
  boolean cutsNumber(int first, int last) {
    return (tokens.continuesNumber(first) || tokens.isCounted(last)) && !isQuoted(first, last);
  }
}
