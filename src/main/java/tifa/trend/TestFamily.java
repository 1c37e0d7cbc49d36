package tifa.trend;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import tifa.stats.BenjaminiHochberg;
import tifa.trend.SeriesStatistics.PValues;

/** Series that are tested together, in one order when they enter and when they are judged. */
final class TestFamily {
  private final DoubleStream.Builder trends = DoubleStream.builder();
  private final DoubleStream.Builder adjusted = DoubleStream.builder();
  private final DoubleStream.Builder changes = DoubleStream.builder();

  /** Adds a series that is tested. */
  void add(PValues values) {
    trends.add(values.trend());
    adjusted.add(values.adjusted());
    values.change().ifPresent(changes::add);
  }

  /** All have been added. */
  Judged judged() {
    return new Judged(qValues(trends), qValues(adjusted), qValues(changes));
  }

  private static double[] qValues(DoubleStream.Builder pValues) {
    return BenjaminiHochberg.qValues(pValues.build().toArray());
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
