package tifa.count;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import tifa.mention.Sentences;

/** The mentions of one section, gathered into its sentences. */
final class SentenceTerms {
  /** Start and index of each mention, so that sorting is by start. */
  private long[] starts = new long[64];

  private int[] ends = new int[64];
  private int[] terms = new int[64];
  private int size;

  void add(int term, int start, int end) {
    if (size == ends.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      terms = Arrays.copyOf(terms, 2 * size);
    }
    starts[size] = (long) start << 32 | size;
    ends[size] = end;
    terms[size] = term;
    size++;
  }

  /** Takes one sentence that has a mention. */
  @FunctionalInterface
  interface Taker {
    /** Takes the terms of a sentence, ascending, and how far the mentions of each reach. */
    void take(SortedMap<Integer, Reach> terms);
  }

  /** Hands over the section's sentences that have a mention, and forgets its mentions. */
  void settle(String text, Taker taker) {
    Arrays.sort(starts, 0, size);
    int next = 0;
    while (next < size) {
      int first = next;
      int end = (int) (starts[next] >>> 32);
      while (end < text.length() && !Sentences.endsAt(text, end)) {
        end++;
      }
      while (next < size && starts[next] >>> 32 <= end) {
        next++;
      }
      taker.take(terms(first, next));
    }
    size = 0;
  }

  private SortedMap<Integer, Reach> terms(int first, int last) {
    TreeMap<Integer, Reach> reaches = new TreeMap<>();
    for (int i = first; i < last; i++) {
      int mention = (int) starts[i];
      reaches
          .computeIfAbsent(terms[mention], term -> new Reach(ends[mention]))
          .take((int) (starts[i] >>> 32), ends[mention]);
    }
    return reaches;
  }

  /** How far the mentions of a term in a sentence reach. */
  static final class Reach {
    private int firstEnd;
    private int lastStart;

    Reach(int end) {
      firstEnd = end;
    }

    void take(int start, int end) {
      firstEnd = Math.min(firstEnd, end);
      lastStart = Math.max(lastStart, start);
    }

    /**
     * Two terms stand together where a mention of one ends before one of the other starts: where
     * the first end of one is no later than the last start of the other.
     */
    boolean isApart(Reach other) {
      return firstEnd <= other.lastStart || other.firstEnd <= lastStart;
    }
  }
}
