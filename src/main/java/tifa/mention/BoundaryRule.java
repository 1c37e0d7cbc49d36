package tifa.mention;

import java.util.Arrays;
import tifa.analysis.AnalysedSection;
import tifa.token.Hanlp;

/**
 * Whether what stands between two places of a section is words of its own: where both are token
 * boundaries, or where boundaries would cost little there. A short wording stands in a text by
 * chance more often than a long one, so that the most a boundary may cost grows with its length.
 *
 * <p>All prices are {@linkplain #expect expected} before the first is told: found in the order of
 * the text, they cost no more than the text is long.
 */
final class BoundaryRule {
  /** The price of what was not priced. */
  static final double UNPRICED = Double.NaN;

  /** The most that the boundaries of a wording of up to three characters may cost. */
  private static final double LEAST_LIMIT = 2;

  private final AnalysedSection section;
  private final String kept;
  private final Hanlp hanlp;

  /** Start and end of each stretch to price. */
  private long[] stretches = new long[16];

  private int count;

  /** Of each stretch; null while more are expected. */
  private double[] prices;

  BoundaryRule(AnalysedSection section, String kept, Hanlp hanlp) {
    this.hanlp = hanlp;
    this.section = section;
    this.kept = kept;
  }

  boolean standsAlone(int start, int end) {
    return section.tokenStarts().get(start) && section.tokenEnds().get(end - 1);
  }

  /** Will be asked for the price of {@code [start, end)}. */
  void expect(int start, int end) {
    if (count == stretches.length) {
      stretches = Arrays.copyOf(stretches, 2 * count);
    }
    stretches[count++] = stretch(start, end);
  }

  private static long stretch(int start, int end) {
    return (long) start << Integer.SIZE | end;
  }

  /** The price of a stretch that was expected, in natural logarithms. */
  double price(int start, int end) {
    if (prices == null) {
      Arrays.sort(stretches, 0, count);
      SectionPrices ofSection = new SectionPrices(section, kept, hanlp.pricesOfThisThread());
      prices = new double[count];
      for (int i = 0; i < count; i++) {
        prices[i] = ofSection.of((int) (stretches[i] >>> Integer.SIZE), (int) stretches[i]);
      }
    }
    return prices[Arrays.binarySearch(stretches, 0, count, stretch(start, end))];
  }

  /** Whether boundaries at this price make {@code [start, end)} words of its own. */
  boolean accepts(double price, int start, int end) {
    return price <= limit(section.text().codePointCount(start, end));
  }

  /** The most that boundaries at both ends of this many characters may cost. */
  static double limit(int characters) {
    return Math.max(LEAST_LIMIT, characters - 1);
  }
}
