package tifa.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and variance 1. */
public final class StandardNormal {
  private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

  /** Within so far from 0 lie 95 %. */
  public static final double QUANTILE_975 = DISTRIBUTION.inverseSurvivalProbability(0.025);

  private StandardNormal() {}

  /** How likely a value at least so far from 0 is, on either side. */
  public static double twoSidedProbability(double z) {
    return Math.min(1, 2 * DISTRIBUTION.survivalProbability(Math.abs(z)));
  }
}
