package tifa.count;

import java.io.Serializable;
import java.util.SortedMap;
import tifa.count.SentenceTerms.Reach;

/**
 * In how many sentences terms stand, and stand together. Merged in any order. Terms are indices in
 * the lexicon.
 */
public final class PairCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] sentencesWith;
  private LongCounts pairs = new LongCounts();
  private long sentences;

  /** No sentences yet, for a lexicon of so many terms. */
  PairCounts(int terms) {
    sentencesWith = new long[terms];
  }

  /** Takes a pair of terms. */
  @FunctionalInterface
  public interface Taker<X extends Exception> {
    /** Takes two terms, the first with the smaller index, and the sentences that hold both. */
    void take(int first, int second, int sentences) throws X;
  }

  void addSentences(int count) {
    sentences += count;
  }

  /** Adds a sentence that has a mention. */
  void add(SortedMap<Integer, Reach> terms) {
    terms.forEach(
        (term, reach) -> {
          sentencesWith[term]++;
          terms
              .tailMap(term + 1)
              .forEach(
                  (other, theirs) -> {
                    if (reach.isApart(theirs)) {
                      pairs.add((long) term << 32 | other, 1);
                    }
                  });
        });
  }

  PairCounts merge(PairCounts other) {
    sentences += other.sentences;
    for (int i = 0; i < sentencesWith.length; i++) {
      sentencesWith[i] += other.sentencesWith[i];
    }
    pairs.addAll(other.pairs);
    return this;
  }

  /** Takes the sentences of {@code gone} back; whether any is left. */
  boolean remove(PairCounts gone) {
    sentences -= gone.sentences;
    for (int i = 0; i < sentencesWith.length; i++) {
      sentencesWith[i] -= gone.sentencesWith[i];
    }
    pairs = pairs.without(gone.pairs);
    return sentences > 0;
  }

  /**
   * The counts of the same sentences by another lexicon: of shared terms these, of others and their
   * pairs {@code again}, which is of all reports that have a hit of one.
   */
  PairCounts joined(PairCounts again, SharedTerms shared) {
    PairCounts joined = new PairCounts(shared.now().terms().size());
    joined.sentences = sentences;
    System.arraycopy(again.sentencesWith, 0, joined.sentencesWith, 0, again.sentencesWith.length);
    shared.each((term, now) -> joined.sentencesWith[now] = sentencesWith[term]);
    again.pairs.each(
        (pair, count) -> {
          if (!shared.isShared((int) (pair >>> 32)) || !shared.isShared((int) pair)) {
            joined.pairs.add(pair, count);
          }
        });
    pairs.each(
        (pair, count) -> {
          int first = shared.termNow((int) (pair >>> 32));
          int second = shared.termNow((int) pair);
          if (first >= 0 && second >= 0) {
            joined.pairs.add((long) first << 32 | second, count);
          }
        });
    return joined;
  }

  /** All sentences. */
  public long sentences() {
    return sentences;
  }

  /** Sentences that hold a mention of the term. */
  public long sentences(int term) {
    return sentencesWith[term];
  }

  /** Hands over all pairs that stand together somewhere, by first, then second term. */
  public <X extends Exception> void each(Taker<X> taker) throws X {
    for (long pair : pairs.keys()) {
      taker.take((int) (pair >>> 32), (int) pair, pairs.get(pair));
    }
  }
}
