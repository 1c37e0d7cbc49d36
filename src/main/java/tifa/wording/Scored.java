package tifa.wording;

import java.util.Comparator;
import tifa.normal.CodePoints;

/**
 * A phrase with its score in a year.
 *
 * @param year index of the year among those of its level
 * @param score positive
 */
record Scored(Phrase phrase, int year, double score) {
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored scored) -> -scored.score())
          .thenComparing(scored -> scored.phrase().text, CodePoints.ORDER);
}
