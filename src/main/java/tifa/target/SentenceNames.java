package tifa.target;

import java.util.List;
import tifa.target.Indicators.Named;

/** The names in a sentence, found once for all its clauses. */
final class SentenceNames {
  private final Indicators indicators;
  private final String text;
  private final List<Named> names;

  /** Those in {@code text[start, end)}. */
  SentenceNames(Indicators indicators, String text, int start, int end) {
    this.indicators = indicators;
    this.text = text;
    this.names = indicators.in(text, start, end);
  }

  String text() {
    return text;
  }

  /** All of them. */
  List<Named> all() {
    return names;
  }

  /** The names in {@code text[start, end)} as if there were nothing else. */
  List<Named> in(int start, int end) {
    int from = 0;
    while (from < names.size() && names.get(from).end() <= start) {
      from++;
    }
    int to = from;
    while (to < names.size() && names.get(to).start() < end) {
      to++;
    }
    boolean cut = from < to && (names.get(from).start() < start || names.get(to - 1).end() > end);
    // Of a name that is cut a shorter one may be left.
    return cut ? indicators.in(text, start, end) : names.subList(from, to);
  }
}
