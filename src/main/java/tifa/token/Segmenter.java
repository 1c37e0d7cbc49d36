package tifa.token;

/** Cuts sentences into tokens. Safe for many threads; the same sentence always gives the same. */
public interface Segmenter {
  /**
   * Cuts one sentence.
   *
   * @return the ends of its tokens, ascending, UTF-16 indices; the last is the sentence's length
   */
  int[] tokenEnds(String sentence);

  /** The same for the thread that asks, which need not ask again for each sentence. */
  default Segmenter ofThisThread() {
    return this;
  }
}
