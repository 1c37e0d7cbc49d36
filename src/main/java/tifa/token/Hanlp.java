package tifa.token;

import java.io.Serializable;

/**
 * HanLP's core dictionary, and what is asked of it. Each JVM has one; who begins something there,
 * as a task does, asks for it and hands it down. Safe for many threads. Serialised as its name
 * alone: the receiver has its own.
 */
public final class Hanlp implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient CoreSegmenter segmenter;
  private final transient Vocabulary vocabulary;
  private final transient Grammar grammar;
  private final transient ThreadLocal<BoundaryPrices> prices;

  private Hanlp(CoreModel model) {
    segmenter = new CoreSegmenter(model);
    vocabulary = new Vocabulary(model);
    grammar = new Grammar(vocabulary);
    prices = ThreadLocal.withInitial(() -> new BoundaryPrices(model));
  }

  /** That of this JVM; the first call loads the dictionary. */
  public static Hanlp ofThisJvm() {
    return Loaded.INSTANCE;
  }

  private Object readResolve() {
    return ofThisJvm();
  }

  /** The core segmentation. */
  public Segmenter segmenter() {
    return segmenter;
  }

  /** The words of the dictionary. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What the words of the dictionary do in a phrase. */
  public Grammar grammar() {
    return grammar;
  }

  /** The prices of boundaries, for the calling thread alone. */
  public BoundaryPrices pricesOfThisThread() {
    return prices.get();
  }

  /** Looks up many words in a row, for the calling thread alone. */
  public WordLookup lookupOfThisThread() {
    return vocabulary.lookupOfThisThread();
  }

  private static final class Loaded {
    static final Hanlp INSTANCE = new Hanlp(CoreModel.read());
  }
}
