package tifa.mention;

/** Takes the hits of a section, grouped by term, each term's by ascending start. */
@FunctionalInterface
public interface HitSink {
  /**
   * A hit.
   *
   * @param term index in the lexicon
   * @param surface index among the term's surfaces
   * @param start in the section's text, UTF-16
   * @param end in the section's text, UTF-16, exclusive
   * @param verdict what became of it
   * @param price what token boundaries at its ends cost where it has none but needs them, in
   *     natural logarithms; else no number
   */
  void hit(int term, int surface, int start, int end, Verdict verdict, double price);
}
