package tifa.token;

/**
 * What it costs to force token boundaries into a sentence: by how much its best path becomes dearer
 * when words and atoms that cross either end of a stretch are left out.
 *
 * <p>A path has a boundary on both sides of each of {@link #CUTS}, which stand in no longer word
 * and no atom. So what lies between two of them, these two included, has the prices that it has in
 * the whole sentence. One object is used for many sentences, one after another; not safe for many
 * threads.
 */
public final class BoundaryPrices {
  /** Marks that are always a token of their own. */
  public static final String CUTS = "，、。；：！？“”（）《》";

  private final WordNet wordNet;

  BoundaryPrices(CoreModel model) {
    wordNet = new WordNet(model);
  }

  /** What is priced from now on stands in {@code sentence}. */
  public void read(String sentence) {
    wordNet.readForPrices(sentence);
  }

  /**
   * The price of a boundary before {@code start} and one before {@code end}, in time that grows
   * with the characters between them.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, more than {@code start}
   * @return natural logarithms of probability, 0 or more; infinite where no path has them
   */
  public double of(int start, int end) {
    return wordNet.price(start, end);
  }
}
