package tifa.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import tifa.stats.BenjaminiHochberg;
import tifa.trend.SeriesStatistics.PValues;

/** Series that are tested together, in one order when they enter and when they are judged. */
final class TestFamily {
  private static final int AT_FIRST = 64;

  private double[] trends = new double[AT_FIRST];
  private double[] adjusted = new double[AT_FIRST];
  private double[] changes = new double[AT_FIRST];
  private int tested;
  private int changing;

  /** Adds a series that is tested. */
  void add(PValues values) {
    if (tested == trends.length) {
      trends = Arrays.copyOf(trends, 2 * tested);
      adjusted = Arrays.copyOf(adjusted, 2 * tested);
      changes = Arrays.copyOf(changes, 2 * tested);
    }
    trends[tested] = values.trend();
    adjusted[tested++] = values.adjusted();
    if (values.change().isPresent()) {
      changes[changing++] = values.change().getAsDouble();
    }
  }

  /** All have been added. */
  Judged judged() {
    return new Judged(
        BenjaminiHochberg.qValues(Arrays.copyOf(trends, tested)),
        BenjaminiHochberg.qValues(Arrays.copyOf(adjusted, tested)),
        BenjaminiHochberg.qValues(Arrays.copyOf(changes, changing)));
  }

  /** Gives each series its q-values. */
  static final class Judged {
    private final double[] trends;
    private final double[] adjusted;
    private final double[] changes;
    private int next;
    private int nextChange;

    private Judged(double[] trends, double[] adjusted, double[] changes) {
      this.trends = trends;
      this.adjusted = adjusted;
      this.changes = changes;
    }

    /** The next series, in the order in which they were added. */
    Significance next(SeriesStatistics statistics) {
      OptionalDouble change =
          statistics.change().isPresent()
              ? OptionalDouble.of(changes[nextChange++])
              : OptionalDouble.empty();
      int index = next++;
      return new Significance(statistics, trends[index], adjusted[index], change, trends.length);
    }
  }
}
