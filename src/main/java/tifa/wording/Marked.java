package tifa.wording;

import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.count.LongCounts;

/** The stretches of a section that marks or numerals set apart, or that are rows of phrases. */
final class Marked {
  private final SectionTokens tokens;
  private final LongCounts quoted = new LongCounts();
  private final LongCounts rows = new LongCounts();
  private LongCounts numerals;

  Marked(AnalysedReport report, AnalysedSection section, SectionTokens tokens) {
    this.tokens = tokens;
    Phrases.quoted(report, section, (start, end) -> quoted.add(span(start, end), 1));
    Phrases.rows(tokens, (start, end) -> rows.add(span(start, end), 1));
  }

  /** Hands over what is quoted or a row and begins and ends with tokens, each once. */
  void each(Phrases.Taker taker) {
    LongCounts all = new LongCounts();
    all.addAll(quoted);
    all.addAll(rows);
    for (long span : all.keys()) {
      int first = tokens.startingAt((int) (span >>> 32));
      int last = tokens.endingAt((int) span);
      if (first >= 0 && last >= first) {
        taker.take(first, last);
      }
    }
  }

  boolean isRow(int first, int last) {
    return rows.get(span(tokens.start(first), tokens.end(last))) > 0;
  }

  boolean isQuoted(int first, int last) {
    return quoted.get(span(tokens.start(first), tokens.end(last))) > 0;
  }

  boolean isNumeral(int first, int last) {
    if (numerals == null) {
      numerals = new LongCounts();
      Phrases.numerals(tokens, (start, end) -> numerals.add(span(start, end), 1));
    }
    return numerals.get(span(tokens.start(first), tokens.end(last))) > 0;
  }

  /**
   * Whether the tokens from {@code first} to {@code last} cut a number or a date and are no mention
   * of what they spell: 九五 in 一九五七年, but not in “九五”十五期间 with its marks.
   */
  boolean cutsNumber(int first, int last) {
    return (tokens.continuesNumber(first) || tokens.isCounted(last)) && !isQuoted(first, last);
  }

  private static long span(int start, int end) {
    return (long) start << 32 | end;
  }
}
