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
   */
  void hit(int term, int surface, int start, int end, Verdict verdict);
}
