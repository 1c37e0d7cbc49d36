package tifa.token;

import java.util.Arrays;

/**
 * What the steps from word to word of a sentence cost.
 *
 * <p>No cache holds all pairs of words that a step may be. So all of a sentence are asked for, one
 * right after the other: without a branch between them, many accesses to memory run at once.
 */
final class StepCosts {
  private final CoreModel model;
  private int steps;
  private double[] costs = new double[2048];

  /**
   * Of the steps that may be a pair: which step it is, the pair, and the frequencies of its words.
   */
  private int pairs;

  private int[] pairSteps = new int[2048];
  private long[] wanted = new long[2048];
  private long[] found = new long[2048];
  private int[] frequenciesBefore = new int[2048];
  private int[] frequencies = new int[2048];

  StepCosts(CoreModel model) {
    this.model = model;
  }

  /** Forgets all steps. */
  void clear() {
    steps = 0;
    pairs = 0;
  }

  /** How many steps there are, which is the number of the next. */
  int size() {
    return steps;
  }

  /**
   * Adds a step to a word from the one before it, each with its class and frequency.
   *
   * @param aloneCost the cost of the word where the two are no pair
   */
  void add(int classBefore, int frequencyBefore, int ofClass, int frequency, double aloneCost) {
    if (steps == costs.length) {
      grow();
    }
    if ((classBefore | ofClass) < 0) {
      // What is in no dictionary was seen once after anything, and anything after it.
      costs[steps++] = model.cost(frequencyBefore, 1, frequency);
      return;
    }
    long pair = CoreModel.pair(classBefore, ofClass);
    pairSteps[pairs] = steps;
    wanted[pairs] = pair;
    frequenciesBefore[pairs] = frequencyBefore;
    frequencies[pairs] = frequency;
    pairs += model.mayBePair(pair);
    costs[steps++] = aloneCost;
  }

  private void grow() {
    int size = steps * 2;
    costs = Arrays.copyOf(costs, size);
    pairSteps = Arrays.copyOf(pairSteps, size);
    wanted = Arrays.copyOf(wanted, size);
    found = Arrays.copyOf(found, size);
    frequenciesBefore = Arrays.copyOf(frequenciesBefore, size);
    frequencies = Arrays.copyOf(frequencies, size);
  }

  /** Prices what was added. */
  void settle() {
    for (int i = 0; i < pairs; i++) {
      found[i] = model.firstFound(wanted[i]);
    }
    for (int i = 0; i < pairs; i++) {
      int frequency = model.pairFrequency(wanted[i], found[i]);
      if (frequency != 0) {
        costs[pairSteps[i]] = model.cost(frequenciesBefore[i], frequency, frequencies[i]);
      }
    }
  }

  /** The cost of the step with this number. */
  double of(int step) {
    return costs[step];
  }
}
