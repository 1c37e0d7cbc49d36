package tifa.analysis;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import tifa.normal.CodePoints;

/**
 * A bounded sample of a text's 5-character shingles, by which two texts are compared.
 *
 * <p>FracMinHash (Irber and others 2022): of the hashes of all shingles those below a threshold are
 * kept, so the share of the smaller text's shingles that the other contains can be estimated. Only
 * letters, digits and ideographs take part. A text of 20,000 characters keeps about 600 hashes; at
 * most {@value #MOST} are kept, with a threshold lowered to fit.
 */
public final class Sketch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHINGLE = 5;
  private static final int MOST = 4096;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** BASE to the power of SHINGLE, modulo 2^64. */
  private static final long BASE_OF_OLDEST = 0x2e2b795f2d10fd85L;

  private static final long THRESHOLD = Long.MAX_VALUE / 32;

  private final long[] hashes;
  private final long threshold;

  private Sketch(long[] hashes, long threshold) {
    this.hashes = hashes;
    this.threshold = threshold;
  }

  /** The sketch of normalised texts, one after the other. */
  static Sketch of(List<String> texts) {
    long[] kept = new long[1024];
    int size = 0;
    char[] last = new char[SHINGLE];
    int seen = 0;
    int oldest = 0;
    long rolling = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (CodePoints.isCommonIdeograph(c) || Character.isLetterOrDigit(c)) {
          rolling = rolling * BASE + c - last[oldest] * BASE_OF_OLDEST;
          last[oldest] = c;
          oldest = oldest + 1 == SHINGLE ? 0 : oldest + 1;
          seen++;
          if (seen >= SHINGLE) {
            long hash = finished(rolling);
            if (hash < THRESHOLD) {
              if (size == kept.length) {
                kept = Arrays.copyOf(kept, 2 * size);
              }
              kept[size++] = hash;
            }
          }
        }
      }
    }
    long[] hashes = distinct(kept, size);
    return hashes.length <= MOST
        ? new Sketch(hashes, THRESHOLD)
        : new Sketch(Arrays.copyOf(hashes, MOST), hashes[MOST]);
  }

  /** The first {@code size} of {@code values}, ascending, each once. */
  private static long[] distinct(long[] values, int size) {
    Arrays.sort(values, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    return Arrays.copyOf(values, distinct);
  }

  /** A hash from 0 to {@code Long.MAX_VALUE}, finished as in MurmurHash3. */
  private static long finished(long rolling) {
    long hash = rolling;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (hash ^ (hash >>> 33)) & Long.MAX_VALUE;
  }

  /**
   * A sketch that was made before.
   *
   * @param hashes as {@link #hashes} gave them
   * @param threshold as {@link #threshold} gave it
   */
  public static Sketch restored(long[] hashes, long threshold) {
    return new Sketch(hashes.clone(), threshold);
  }

  /** What all kept hashes are below. */
  public long threshold() {
    return threshold;
  }

  /** How many hashes are kept. */
  public int size() {
    return hashes.length;
  }

  /** The kept hashes, ascending; a copy. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** The estimated share, 0 to 1, of the smaller text's shingles that the other contains. */
  public double containment(Sketch other) {
    long limit = Math.min(threshold, other.threshold);
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length && hashes[i] < limit) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int smaller = sizeBeside(other);
    return smaller == 0 ? 0 : (double) common / smaller;
  }

  /** Of how many shingles {@link #containment} tells the share. */
  public int sizeBeside(Sketch other) {
    long limit = Math.min(threshold, other.threshold);
    return Math.min(below(limit), other.below(limit));
  }

  private int below(long limit) {
    if (limit == threshold) {
      return hashes.length;
    }
    int at = Arrays.binarySearch(hashes, limit);
    return at < 0 ? -at - 1 : at;
  }
}
