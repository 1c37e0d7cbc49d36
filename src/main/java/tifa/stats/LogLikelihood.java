package tifa.stats;

/**
 * G² of a table of two rows and two columns (Dunning 1993): 2 Σ O ln(O/E) over all four cells, E
 * being the product of the cell's sums of row and column divided by the sum of all.
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /** G² of the cells, row by row; 0 for a table that has a sum of 0. */
  public static double ofCells(long first, long second, long third, long fourth) {
    long all = first + second + third + fourth;
    double sum =
        cell(first, first + second, first + third, all)
            + cell(second, first + second, second + fourth, all)
            + cell(third, third + fourth, first + third, all)
            + cell(fourth, third + fourth, second + fourth, all);
    return Math.max(0, 2 * sum);
  }

  private static double cell(long observed, long row, long column, long all) {
    double expected = (double) row * column / all;
    return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
  }
}
