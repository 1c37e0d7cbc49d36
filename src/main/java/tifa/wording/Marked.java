package tifa.wording;

import java.util.HashSet;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;

/** The stretches of a section that marks or numerals set apart, or that are rows of phrases. */
final class Marked {
  private final SectionTokens tokens;
  private final Set<Long> quoted = new HashSet<>();
  private final Set<Long> rows = new HashSet<>();
  private Set<Long> numerals;

  Marked(AnalysedReport report, AnalysedSection section, SectionTokens tokens) {
    this.tokens = tokens;
    Phrases.quoted(report, section, (start, end) -> quoted.add(span(start, end)));
    Phrases.rows(tokens, (start, end) -> rows.add(span(start, end)));
  }

  /** Hands over what is quoted or a row and begins and ends with tokens, each once. */
  void each(Phrases.Taker taker) {
    Set<Long> all = new HashSet<>(quoted);
    all.addAll(rows);
    for (long span : all) {
      int first = tokens.startingAt((int) (span >>> 32));
      int last = tokens.endingAt((int) span);
      if (first >= 0 && last >= first) {
        taker.take(first, last);
      }
    }
  }

  boolean isRow(int first, int last) {
    return rows.contains(span(tokens.start(first), tokens.end(last)));
  }

  boolean isQuoted(int first, int last) {
    return quoted.contains(span(tokens.start(first), tokens.end(last)));
  }

  boolean isNumeral(int first, int last) {
    if (numerals == null) {
      numerals = new HashSet<>();
      Phrases.numerals(tokens, (start, end) -> numerals.add(span(start, end)));
    }
    return numerals.contains(span(tokens.start(first), tokens.end(last)));
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
