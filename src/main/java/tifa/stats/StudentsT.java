package tifa.stats;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution. */
final class StudentsT {
  /** By degrees of freedom: each is searched for, which takes longer than the tests that ask. */
  private static final Map<Integer, Double> QUANTILES_975 = new ConcurrentHashMap<>();

  private StudentsT() {}

  /** Within so far from 0 lie 95 %. */
  static double quantile975(int freedom) {
    return QUANTILES_975.computeIfAbsent(
        freedom, degrees -> TDistribution.of(degrees).inverseSurvivalProbability(0.025));
  }
}
