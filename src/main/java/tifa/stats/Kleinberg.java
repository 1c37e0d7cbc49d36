package tifa.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Bursts by Kleinberg's automaton (2002) with two states, batched: of d<sub>t</sub> events of year
 * t, r<sub>t</sub> are relevant.
 *
 * <p>p<sub>0</sub> = Σr / Σd, p<sub>1</sub> = {@value #SCALING} p<sub>0</sub>, at most {@value
 * #HIGHEST_PROBABILITY}. State i costs −ln[C(d,r) p<sub>i</sub><sup>r</sup>
 * (1−p<sub>i</sub>)<sup>d−r</sup>] in a year, going up costs {@value #TRANSITION} · ln n for n
 * years, going down nothing. The states are those of the cheapest path (Viterbi), which begins in
 * state 0, falls back to it in a year without a report, and prefers it where costs are equal.
 */
public final class Kleinberg {
  private static final double SCALING = 2;
  private static final double TRANSITION = 1;
  private static final double HIGHEST_PROBABILITY = 0.9999;

  private Kleinberg() {}

  /**
   * The bursts of a series.
   *
   * @param years ascending
   * @param relevant r of each year
   * @param events d of each year
   */
  public static List<Burst> bursts(int[] years, long[] relevant, long[] events) {
    double base = (double) sum(relevant) / sum(events);
    double raised = Math.min(SCALING * base, HIGHEST_PROBABILITY);
    List<Burst> bursts = new ArrayList<>();
    if (!(0 < base && base < raised)) {
      return bursts;
    }
    double goingUp = TRANSITION * StrictMath.log(years.length);
    // C(d,r) is the same in both states, so only the difference of their costs matters.
    double ofRelevant = StrictMath.log(base / raised);
    double ofOthers = StrictMath.log((1 - base) / (1 - raised));
    int from = 0;
    while (from < years.length) {
      int to = from + 1;
      while (to < years.length && years[to] == years[to - 1] + 1) {
        to++;
      }
      double[] raisedCosts = new double[to - from];
      for (int i = from; i < to; i++) {
        raisedCosts[i - from] = relevant[i] * ofRelevant + (events[i] - relevant[i]) * ofOthers;
      }
      addBursts(years[from], cheapestPath(raisedCosts, goingUp), bursts);
      from = to;
    }
    return bursts;
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }

  /**
   * In which years the cheapest path is in state 1.
   *
   * @param raisedCosts what state 1 costs in each year more than state 0
   */
  private static boolean[] cheapestPath(double[] raisedCosts, double goingUp) {
    int n = raisedCosts.length;
    boolean[] baseFromRaised = new boolean[n];
    boolean[] raisedFromRaised = new boolean[n];
    double base = 0;
    double raised = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      baseFromRaised[i] = raised < base;
      raisedFromRaised[i] = raised < base + goingUp;
      double next = Math.min(raised, base + goingUp) + raisedCosts[i];
      base = Math.min(raised, base);
      raised = next;
    }
    boolean[] states = new boolean[n];
    boolean state = raised < base;
    for (int i = n - 1; i >= 0; i--) {
      states[i] = state;
      state = state ? raisedFromRaised[i] : baseFromRaised[i];
    }
    return states;
  }

  private static void addBursts(int firstYear, boolean[] states, List<Burst> bursts) {
    int from = 0;
    for (int i = 0; i <= states.length; i++) {
      boolean inBurst = i < states.length && states[i];
      if (!inBurst) {
        if (from < i) {
          bursts.add(new Burst(firstYear + from, firstYear + i - 1));
        }
        from = i + 1;
      }
    }
  }
}
