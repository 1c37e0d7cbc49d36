package tifa.stats;

import java.util.Optional;

/**
 * How much more frequent something is now than before, over periods of which each has a count and a
 * size.
 *
 * <p>Counts Y and sizes N are pooled over the periods before (0) and now (1): r = ln((Y<sub>1</sub>
 * + ½) / N<sub>1</sub>) − ln((Y<sub>0</sub> + ½) / N<sub>0</sub>). Its 95 % interval is r ±
 * t<sub>0.975, T−2</sub> √(φ (1 / (Y<sub>1</sub> + ½) + 1 / (Y<sub>0</sub> + ½))) with the
 * quasi-Poisson dispersion φ = Σ (y − μ)² / μ / (T − 2) over the T periods, at least 1, where μ is
 * the pooled rate of a period's side times its size; a side without any count adds nothing to the
 * sum (McCullagh and Nelder 1989).
 *
 * <p>Of a large difference that interval is too wide, above all where one side has nothing (Hauck
 * and Donner 1977). Whether the sides differ at all the likelihood tells: D = 2 Σ Y ln(Y / (N p)),
 * p = (Y<sub>0</sub> + Y<sub>1</sub>) / (N<sub>0</sub> + N<sub>1</sub>), as part of φ, beyond the
 * 95 % of the square of Student's t, or of the normal distribution where the periods scatter no
 * more than chance.
 *
 * @param periods how many there are on both sides
 * @param before counts and sizes before, pooled
 * @param now counts and sizes now, pooled
 * @param dispersion φ
 * @param log2 the binary logarithm of the ratio, positive where it is more frequent now
 * @param low lower end of its interval
 * @param high upper end of its interval
 */
public record RateRatio(
    int periods,
    Pooled before,
    Pooled now,
    double dispersion,
    double log2,
    double low,
    double high) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Periods taken together.
   *
   * @param count how often it occurs in them
   * @param size of what it occurs in
   */
  public record Pooled(long count, long size) {
    private double surprise(double rate) {
      return count == 0 ? 0 : count * StrictMath.log(count / (rate * size));
    }
  }

  /**
   * Periods of one side.
   *
   * @param counts of each period
   * @param sizes of each period, more than 0
   */
  public record Periods(long[] counts, long[] sizes) {
    private Pooled pooled() {
      long count = 0;
      long size = 0;
      for (int i = 0; i < counts.length; i++) {
        count += counts[i];
        size += sizes[i];
      }
      return new Pooled(count, size);
    }

    private double squares(Pooled pooled) {
      if (pooled.count() == 0) {
        return 0;
      }
      double rate = (double) pooled.count() / pooled.size();
      double squares = 0;
      for (int i = 0; i < counts.length; i++) {
        double expected = rate * sizes[i];
        squares += (counts[i] - expected) * (counts[i] - expected) / expected;
      }
      return squares;
    }
  }

  /**
   * Compares two sides; empty where one has no period, or both have fewer than three, and where
   * nothing was counted at all.
   */
  public static Optional<RateRatio> of(Periods before, Periods now) {
    int periods = before.counts.length + now.counts.length;
    if (before.counts.length == 0 || now.counts.length == 0 || periods < 3) {
      return Optional.empty();
    }
    Pooled earlier = before.pooled();
    Pooled later = now.pooled();
    if (earlier.count() + later.count() == 0) {
      return Optional.empty();
    }
    double dispersion = Math.max(1, (before.squares(earlier) + now.squares(later)) / (periods - 2));
    double y0 = earlier.count() + 0.5;
    double y1 = later.count() + 0.5;
    double log2 = StrictMath.log(y1 / later.size() / (y0 / earlier.size())) / LN_2;
    double reach =
        StudentsT.quantile975(periods - 2) * Math.sqrt(dispersion * (1 / y1 + 1 / y0)) / LN_2;
    return Optional.of(
        new RateRatio(periods, earlier, later, dispersion, log2, log2 - reach, log2 + reach));
  }

  /** Whether it is more frequent now by the likelihood of both sides. */
  public boolean isHigher() {
    return differs() && rises();
  }

  /** Whether it is less frequent now by the likelihood of both sides. */
  public boolean isLower() {
    return differs() && !rises();
  }

  private boolean rises() {
    return Math.multiplyExact(now.count(), before.size())
        > Math.multiplyExact(before.count(), now.size());
  }

  private boolean differs() {
    double common = (double) (before.count() + now.count()) / (before.size() + now.size());
    double deviance = 2 * (before.surprise(common) + now.surprise(common));
    double quantile =
        dispersion > 1 ? StudentsT.quantile975(periods - 2) : StandardNormal.QUANTILE_975;
    return deviance > dispersion * quantile * quantile;
  }

  /** Whether the whole interval says that it is more frequent now. */
  public boolean isAbove() {
    return low > 0;
  }

  /** Whether the whole interval says that it is less frequent now. */
  public boolean isBelow() {
    return high < 0;
  }

  /** Whether the interval holds both half and double, so that it says nothing. */
  public boolean isWide() {
    return low <= -1 && high >= 1;
  }

  /** Whether it is twice as frequent or more, or half as or less, be it by chance. */
  public boolean isLarge() {
    return Math.abs(log2) >= 1;
  }
}
