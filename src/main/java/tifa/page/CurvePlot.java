package tifa.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws a course into a rectangle of a picture: axes, bursts, rates, trend line, change point. */
final class CurvePlot {
  private static final String RATE = "#0072b2";
  private static final String TREND = "#d55e00";
  private static final String CHANGE = "#a8457d";
  private static final String BURST = "#fbecc9";
  private static final String AXIS = "#57606a";
  private static final String GRID = "#e4e8ec";
  private static final int TICKS = 4;
  private static final int YEAR_WIDTH = 38;

  private final Svg svg;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  /** A plot whose axes enclose this rectangle; their labels stand outside it. */
  CurvePlot(Svg svg, double left, double top, double width, double height) {
    this.svg = svg;
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  void draw(TermCurve course) throws IOException {
    double step = step(course.highest());
    int steps = Math.max(1, (int) Math.ceil(course.highest() / step - 1e-9));
    double most = step * steps;
    for (int[] burst : course.bursts()) {
      double from = Math.max(left, x(course, burst[0] - 0.5));
      double to = Math.min(left + width, x(course, burst[1] + 0.5));
      svg.rectangle(from, top, to - from, height, BURST);
    }
    for (int i = 0; i <= steps; i++) {
      double y = y(i * step, most);
      svg.line(left, y, left + width, y, i == 0 ? AXIS : GRID);
      svg.text(left - 6, y + 4, 11, AXIS, "end", label(step, i));
    }
    drawYears(course);
    if (course.changeYear().isPresent()) {
      double x = x(course, course.changeYear().getAsInt());
      svg.dashed(x, top, x, top + height, CHANGE);
    }
    if (course.isSloped()) {
      drawTrend(course, most);
    }
    for (List<TermCurve.Point> run : course.runs()) {
      StringBuilder path = new StringBuilder();
      for (TermCurve.Point point : run) {
        path.append(path.isEmpty() ? "M" : "L")
            .append(Svg.number(x(course, point.year())))
            .append(' ')
            .append(Svg.number(y(point.rate(), most)));
      }
      svg.path(path.toString(), RATE);
    }
    for (TermCurve.Point point : course.points()) {
      svg.dot(x(course, point.year()), y(point.rate(), most), 2.6, RATE);
    }
  }

  private void drawYears(TermCurve course) throws IOException {
    int years = course.lastYear() - course.firstYear() + 1;
    int every = (int) Math.ceil(years * YEAR_WIDTH / width);
    for (int year = course.firstYear(); year <= course.lastYear(); year++) {
      if ((course.lastYear() - year) % Math.max(1, every) == 0) {
        svg.text(x(course, year), top + height + 16, 11, AXIS, "middle", Integer.toString(year));
      }
    }
  }

  /** The line as far as it lies between the axis and the top. */
  private void drawTrend(TermCurve course, double most) throws IOException {
    double from = course.firstYear();
    double to = course.lastYear();
    double slope = course.slope().orElseThrow();
    double atFirst = course.trendIn(course.firstYear());
    double atZero = course.firstYear() - atFirst / slope;
    double atMost = course.firstYear() + (most - atFirst) / slope;
    from = Math.max(from, Math.min(atZero, atMost));
    to = Math.min(to, Math.max(atZero, atMost));
    if (from < to) {
      svg.dashed(
          x(course, from),
          y(atFirst + slope * (from - course.firstYear()), most),
          x(course, to),
          y(atFirst + slope * (to - course.firstYear()), most),
          TREND);
    }
  }

  private double x(TermCurve course, double year) {
    double years = course.lastYear() - course.firstYear() + 1.0;
    return left + (year - course.firstYear() + 0.5) * width / years;
  }

  private double y(double rate, double most) {
    return top + height - rate * height / most;
  }

  /** 1, 2 or 5 times a power of ten, of which some {@link #TICKS} reach {@code highest}. */
  private static double step(double highest) {
    if (highest <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(highest / TICKS)));
    for (int factor : new int[] {1, 2, 5}) {
      if (highest / (factor * power) <= TICKS + 1) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static String label(double step, int i) {
    int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    return BigDecimal.valueOf(step * i).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
