package tifa.mention;

import java.util.Arrays;
import tifa.analysis.AnalysedSection;

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

  /** Tells the sink of every hit; {@code boundaries} is null where the term needs none. */
  void settle(int term, AnalysedSection boundaries, HitSink sink) {
    Arrays.sort(hits, 0, hitCount);
    Arrays.sort(exclusions, 0, exclusionCount);
    int nextExclusion = 0;
    int excludedUntil = 0;
    int covered = 0;
    for (int i = 0; i < hitCount; i++) {
      int start = (int) (hits[i] >>> 32);
      int end = start + LONGEST - (int) (hits[i] >>> 16 & 0xffff);
      while (nextExclusion < exclusionCount && exclusions[nextExclusion] >>> 32 <= start) {
        excludedUntil = Math.max(excludedUntil, (int) exclusions[nextExclusion++]);
      }
      Verdict verdict;
      if (end <= excludedUntil) {
        verdict = Verdict.EXCLUDED;
      } else if (boundaries != null && !standsAlone(boundaries, start, end)) {
        verdict = end > covered ? Verdict.CONTESTED : Verdict.CONTESTED_COVERED;
      } else if (start < covered) {
        verdict = Verdict.OVERLAPPED;
      } else {
        verdict = Verdict.COUNTED;
        covered = end;
      }
      sink.hit(term, (int) (hits[i] & 0xffff), start, end, verdict);
    }
  }

  private static boolean standsAlone(AnalysedSection section, int start, int end) {
    return section.tokenStarts().get(start) && section.tokenEnds().get(end - 1);
  }
}
