package tifa.count;

import java.io.Serializable;
import java.util.Arrays;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Verdict;

/** What became of the hits of every surface, summed over reports; merged in any order. */
public final class SurfaceAudit implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int VERDICTS = Verdict.values().length;

  private final int[] firstSurface;
  private final long[] hits;
  private final long[] countedByPrice;
  private final Example[] contested;

  /**
   * A contested hit to show.
   *
   * @param reportId where it stands
   * @param start in the kept text
   * @param words the hit with a few characters around it
   */
  private record Example(String reportId, int start, String words) implements Serializable {
    boolean isBefore(Example other) {
      int order = reportId.compareTo(other.reportId);
      return order < 0 || order == 0 && start < other.start;
    }
  }

  /** An audit of no hits yet. */
  public SurfaceAudit(Lexicon lexicon) {
    firstSurface = new int[lexicon.terms().size()];
    int surfaces = 0;
    for (int i = 0; i < firstSurface.length; i++) {
      firstSurface[i] = surfaces;
      Term term = lexicon.terms().get(i);
      surfaces += term.surfaces().size();
    }
    hits = new long[surfaces * VERDICTS];
    countedByPrice = new long[surfaces];
    contested = new Example[surfaces];
  }

  void add(int term, int surface, Verdict verdict, double price) {
    hits[(firstSurface[term] + surface) * VERDICTS + verdict.ordinal()]++;
    if (verdict == Verdict.COUNTED && !Double.isNaN(price)) {
      countedByPrice[firstSurface[term] + surface]++;
    }
  }

  /** Whether a contested hit here would be the example to show. */
  boolean wantsExample(int term, int surface, String reportId, int start) {
    Example shown = contested[firstSurface[term] + surface];
    return shown == null || new Example(reportId, start, "").isBefore(shown);
  }

  void showExample(int term, int surface, String reportId, int start, String words) {
    contested[firstSurface[term] + surface] = new Example(reportId, start, words);
  }

  /** Adds the hits of {@code other}, an audit of the same lexicon, to these. */
  public SurfaceAudit merge(SurfaceAudit other) {
    for (int i = 0; i < hits.length; i++) {
      hits[i] += other.hits[i];
    }
    for (int i = 0; i < contested.length; i++) {
      countedByPrice[i] += other.countedByPrice[i];
      Example theirs = other.contested[i];
      if (theirs != null && (contested[i] == null || theirs.isBefore(contested[i]))) {
        contested[i] = theirs;
      }
    }
    return this;
  }

  /** Takes the hits of {@code gone} back; false if it cannot be told what else is to be shown. */
  boolean remove(SurfaceAudit gone) {
    for (int i = 0; i < hits.length; i++) {
      hits[i] -= gone.hits[i];
    }
    boolean isToldAll = true;
    for (int i = 0; i < contested.length; i++) {
      countedByPrice[i] -= gone.countedByPrice[i];
      isToldAll &= contested[i] == null || !contested[i].equals(gone.contested[i]);
    }
    return isToldAll;
  }

  /**
   * The audit of another lexicon: of shared terms this one, of others {@code again}, which is of
   * all reports that have a hit of one.
   */
  SurfaceAudit joined(SurfaceAudit again, SharedTerms shared) {
    SurfaceAudit joined = new SurfaceAudit(shared.now()).merge(again);
    shared.each(
        (term, now) -> {
          int from = firstSurface[term];
          int to = joined.firstSurface[now];
          int surfaces = shared.now().terms().get(now).surfaces().size();
          System.arraycopy(hits, from * VERDICTS, joined.hits, to * VERDICTS, surfaces * VERDICTS);
          System.arraycopy(countedByPrice, from, joined.countedByPrice, to, surfaces);
          System.arraycopy(contested, from, joined.contested, to, surfaces);
        });
    return joined;
  }

  /** Hits of a surface that met this verdict. */
  public long hits(int term, int surface, Verdict verdict) {
    return hits[(firstSurface[term] + surface) * VERDICTS + verdict.ordinal()];
  }

  /** Mentions of a surface that stand on no token boundaries but at little cost could. */
  public long countedByPrice(int term, int surface) {
    return countedByPrice[firstSurface[term] + surface];
  }

  /** All hits of a surface. */
  public long rawHits(int term, int surface) {
    int from = (firstSurface[term] + surface) * VERDICTS;
    return Arrays.stream(hits, from, from + VERDICTS).sum();
  }

  /** A contested hit of a surface with its surroundings; empty where there is none. */
  public String exampleContested(int term, int surface) {
    Example example = contested[firstSurface[term] + surface];
    return example == null ? "" : example.words();
  }
}
