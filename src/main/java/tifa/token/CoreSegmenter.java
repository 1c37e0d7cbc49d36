package tifa.token;

/**
 * HanLP's core segmentation, token for token, over flat arrays: of all ways to cut a sentence into
 * words of the core dictionary the most probable by its bigrams (Viterbi 1967). Neither custom
 * dictionary nor names, quantifiers or normalisation have a part in it, so that it depends on the
 * sentence alone.
 */
final class CoreSegmenter implements Segmenter {
  private final ThreadLocal<WordNet> wordNets;

  CoreSegmenter(CoreModel model) {
    wordNets = ThreadLocal.withInitial(() -> new WordNet(model));
  }

  @Override
  public int[] tokenEnds(String sentence) {
    return wordNets.get().tokenEnds(sentence);
  }

  @Override
  public Segmenter ofThisThread() {
    return wordNets.get()::tokenEnds;
  }
}
