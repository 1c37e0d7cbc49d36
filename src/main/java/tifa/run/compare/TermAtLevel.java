package tifa.run.compare;

import java.util.Comparator;
import tifa.normal.CodePoints;

/**
 * A term at a level.
 *
 * @param level label of the level
 * @param term label of the term
 */
record TermAtLevel(String level, String term) implements Comparable<TermAtLevel> {
  private static final Comparator<TermAtLevel> ORDER =
      Comparator.comparing(TermAtLevel::level, CodePoints.ORDER)
          .thenComparing(TermAtLevel::term, CodePoints.ORDER);

  @Override
  public int compareTo(TermAtLevel other) {
    return ORDER.compare(this, other);
  }
}
