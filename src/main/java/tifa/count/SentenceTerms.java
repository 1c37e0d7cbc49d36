package tifa.count;

import java.util.Arrays;
import java.util.TreeSet;
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

  /** Counts the sentences of the section and forgets its mentions. */
  void settle(String text, PairCounts counts) {
    Arrays.sort(starts, 0, size);
    int next = 0;
    boolean says = false;
    for (int i = 0; i < text.length(); i++) {
      if (Sentences.endsAt(text, i)) {
        int first = next;
        while (next < size && starts[next] >>> 32 <= i) {
          next++;
        }
        counts.addSentences(says ? 1 : 0);
        countSentence(first, next, counts);
        says = false;
      } else {
        says |= Character.isLetterOrDigit(text.charAt(i));
      }
    }
    size = 0;
  }

  private void countSentence(int first, int last, PairCounts counts) {
    TreeSet<Integer> single = new TreeSet<>();
    TreeSet<Long> pairs = new TreeSet<>();
    for (int i = first; i < last; i++) {
      int one = (int) starts[i];
      single.add(terms[one]);
      for (int j = i + 1; j < last; j++) {
        int other = (int) starts[j];
        if (terms[one] != terms[other] && ends[one] <= (int) (starts[j] >>> 32)) {
          int smaller = Math.min(terms[one], terms[other]);
          int larger = Math.max(terms[one], terms[other]);
          pairs.add((long) smaller << 32 | larger);
        }
      }
    }
    single.forEach(counts::addTerm);
    pairs.forEach(pair -> counts.addPair((int) (pair >>> 32), pair.intValue()));
  }
}
