package tifa.mention;

import java.util.Arrays;

/** The hits and exclusions of one term in one section, and the rules that settle them. */
final class TermHits {
  /** Longest hit in characters; what a pattern matches beyond that is no phrase. */
  static final int LONGEST = 0xffff;

  /** Start, inverted length and surface of each hit, so that sorting is by start, longest first. */
  private long[] hits = new long[4];

  private int hitCount;

  /** Start and end of each exclusion, so that sorting is by start. */
  private long[] exclusions = new long[0];

  private int exclusionCount;

  void add(int start, int end, int surface) {
    if (hitCount == hits.length) {
      hits = Arrays.copyOf(hits, 2 * hitCount);
    }
    int length = end - start;
    hits[hitCount++] = ((long) start << 32) | ((long) (LONGEST - length) << 16) | surface;
  }

  void addExclusion(int start, int end) {
    if (exclusionCount == exclusions.length) {
      exclusions = Arrays.copyOf(exclusions, Math.max(4, 2 * exclusionCount));
    }
    exclusions[exclusionCount++] = ((long) start << 32) | end;
  }

  /**
   * Puts the hits in order and says what must be priced; after this nothing is added.
   *
   * @param rule null where the term needs no boundaries
   */
  void sort(BoundaryRule rule) {
    Arrays.sort(hits, 0, hitCount);
    if (rule != null) {
      keepExclusionsThatStandAlone(rule);
    }
    Arrays.sort(exclusions, 0, exclusionCount);
    if (rule != null) {
      Exclusion exclusion = new Exclusion();
      for (int i = 0; i < hitCount; i++) {
        int start = start(i);
        int end = end(i);
        if (!exclusion.covers(start, end) && !rule.standsAlone(start, end)) {
          rule.expect(start, end);
        }
      }
    }
  }

  private void keepExclusionsThatStandAlone(BoundaryRule rule) {
    int kept = 0;
    for (int i = 0; i < exclusionCount; i++) {
      if (rule.standsAlone((int) (exclusions[i] >>> 32), (int) exclusions[i])) {
        exclusions[kept++] = exclusions[i];
      }
    }
    exclusionCount = kept;
  }

  /** Tells the sink of every hit, after {@link #sort} by the same rule. */
  void settle(int term, BoundaryRule rule, HitSink sink) {
    Exclusion exclusion = new Exclusion();
    int covered = 0;
    for (int i = 0; i < hitCount; i++) {
      int start = start(i);
      int end = end(i);
      double price = BoundaryRule.UNPRICED;
      Verdict verdict;
      if (exclusion.covers(start, end)) {
        verdict = Verdict.EXCLUDED;
      } else {
        boolean accepted = true;
        if (rule != null && !rule.standsAlone(start, end)) {
          price = rule.price(start, end);
          accepted = rule.accepts(price, start, end);
        }
        if (!accepted) {
          verdict = end > covered ? Verdict.CONTESTED : Verdict.CONTESTED_COVERED;
        } else if (start < covered) {
          verdict = Verdict.OVERLAPPED;
        } else {
          verdict = Verdict.COUNTED;
          covered = end;
        }
      }
      sink.hit(term, (int) (hits[i] & 0xffff), start, end, verdict, price);
    }
  }

  private int start(int hit) {
    return (int) (hits[hit] >>> 32);
  }

  private int end(int hit) {
    return start(hit) + LONGEST - (int) (hits[hit] >>> 16 & 0xffff);
  }

  /** Whether hits stand inside exclusions, asked by ascending start. */
  private final class Exclusion {
    private int next;
    private int until;

    boolean covers(int start, int end) {
      while (next < exclusionCount && exclusions[next] >>> 32 <= start) {
        until = Math.max(until, (int) exclusions[next++]);
      }
      return end <= until;
    }
  }
}
