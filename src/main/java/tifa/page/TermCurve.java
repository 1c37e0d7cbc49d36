package tifa.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Rates of a term or category over the years, and what is known of their trend.
 *
 * @param name of the term or category
 * @param level in Chinese
 * @param points of years with a report, ascending
 * @param slope Theil–Sen's, in rate and year
 * @param changeYear first year of a new regime, where it is significant
 * @param bursts pairs of years, from and to
 * @param leastChange of a term that rose or fell, how far the end of its log ratio's interval that
 *     is nearer to 0 lies from it, negative on the other side of 0
 * @param direction as trends.csv has it, empty where it has none
 */
record TermCurve(
    String name,
    String level,
    List<Point> points,
    OptionalDouble slope,
    OptionalInt changeYear,
    List<int[]> bursts,
    OptionalDouble leastChange,
    String direction) {

  /** A year with its rate per 10,000 characters. */
  record Point(int year, double rate) {}

  int firstYear() {
    return points.get(0).year();
  }

  int lastYear() {
    return points.get(points.size() - 1).year();
  }

  double highest() {
    return points.stream().mapToDouble(Point::rate).max().orElse(0);
  }

  /** Whether there is a trend line to draw: a slope of 0, as of most rare terms, says nothing. */
  boolean isSloped() {
    return slope.isPresent() && slope.getAsDouble() != 0;
  }

  /** Points of years that follow each other: a year without a report parts them. */
  List<List<Point>> runs() {
    List<List<Point>> runs = new ArrayList<>();
    for (Point point : points) {
      List<Point> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || last.get(last.size() - 1).year() + 1 < point.year()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(point);
    }
    return runs;
  }

  /** The trend line in a year: through the median of what the slope leaves of the rates. */
  double trendIn(int year) {
    double[] rest =
        points.stream()
            .mapToDouble(point -> point.rate() - slope.orElseThrow() * point.year())
            .sorted()
            .toArray();
    int middle = rest.length / 2;
    double intercept = rest.length % 2 == 1 ? rest[middle] : (rest[middle - 1] + rest[middle]) / 2;
    return intercept + slope.orElseThrow() * year;
  }

  /** Pairs of years of {@code 2015-2018;2021-2022}. */
  static List<int[]> bursts(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(";"))
            .map(burst -> Arrays.stream(burst.split("-")).mapToInt(Integer::parseInt).toArray())
            .toList();
  }
}
