package tifa.page;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** The courses of one level. */
final class TermCurves {
  private static final String ALL_YEARS = "all";
  private static final String FIRST_SHOWN = "last20";
  private static final String LAST = "last";
  private static final Set<String> ROSE = Set.of("stepped_up", "rising", "new");
  private static final Set<String> FELL =
      Set.of("stepped_down", "falling", "gone", "rose_and_fell");
  private static final int PER = 10_000;

  private final PageData data;
  private final LevelData level;
  private final Map<String, Map<String, String>> trends = new HashMap<>();
  private final int firstYear;

  TermCurves(PageData data, LevelData level) {
    this.data = data;
    this.level = level;
    List<Map<String, String>> rows =
        data.trends().byColumn().filter(row -> row.get("level").equals(level.level())).toList();
    String window = window(rows);
    firstYear = window.equals(ALL_YEARS) ? 0 : Math.max(0, level.years().size() - years(window));
    for (Map<String, String> row : rows) {
      // Rates are those of all reports, so of two panels it is theirs that fits.
      if (row.get("window").equals(window)) {
        trends.merge(
            row.get("term"),
            row,
            (one, other) -> other.get("panel").equals("unbalanced") ? other : one);
      }
    }
  }

  /** The window that is shown: the last 20 report years, else the widest. */
  private static String window(List<Map<String, String>> rows) {
    Set<String> windows = rows.stream().map(row -> row.get("window")).collect(toSet());
    return windows.contains(FIRST_SHOWN)
        ? FIRST_SHOWN
        : windows.stream().max(Comparator.comparingInt(TermCurves::years)).orElse(ALL_YEARS);
  }

  private static int years(String window) {
    return window.equals(ALL_YEARS)
        ? Integer.MAX_VALUE
        : Integer.parseInt(window.substring(LAST.length()));
  }

  /** Terms that rose or fell, the largest change that is certain first. */
  List<TermCurve> movers(int most) {
    List<TermCurve> courses = new ArrayList<>();
    for (int i = 0; i < data.terms().size(); i++) {
      TermCurve course = of(data.terms().get(i).get(0), level.mentions().get(i));
      if (course.leastChange().isPresent()) {
        courses.add(course);
      }
    }
    return courses.stream()
        .sorted(
            Comparator.comparingDouble((TermCurve course) -> course.leastChange().orElseThrow())
                .reversed())
        .limit(most)
        .toList();
  }

  List<TermCurve> categories() {
    return level.categories().stream()
        .map(
            category ->
                new TermCurve(
                    category.name(),
                    levelName(),
                    points(category.mentions()),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    List.of(),
                    OptionalDouble.empty(),
                    ""))
        .toList();
  }

  private TermCurve of(String term, List<Long> mentions) {
    Map<String, String> trend = trends.getOrDefault(term, Map.of());
    String slope = trend.getOrDefault("sen_slope", "");
    return new TermCurve(
        term,
        levelName(),
        points(mentions),
        slope.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(slope)),
        change(trend),
        TermCurve.bursts(trend.getOrDefault("bursts", "")),
        leastChange(trend),
        trend.getOrDefault("direction", ""));
  }

  /** The change point where chance alone does not make it. */
  private OptionalInt change(Map<String, String> trend) {
    String q = trend.getOrDefault("change_q", "");
    return !q.isEmpty() && Double.parseDouble(q) < data.alpha()
        ? OptionalInt.of(Integer.parseInt(trend.get("change_year")))
        : OptionalInt.empty();
  }

  /** Of a term that rose or fell, the end of the ratio's interval that is nearer to no change. */
  private static OptionalDouble leastChange(Map<String, String> trend) {
    String direction = trend.getOrDefault("direction", "");
    String ratio = trend.getOrDefault("log2_ratio", "");
    if (ratio.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (ROSE.contains(direction) && Double.parseDouble(ratio) > 0) {
      return OptionalDouble.of(Double.parseDouble(trend.get("ratio_low")));
    }
    if (FELL.contains(direction) && Double.parseDouble(ratio) < 0) {
      return OptionalDouble.of(-Double.parseDouble(trend.get("ratio_high")));
    }
    return OptionalDouble.empty();
  }

  private String levelName() {
    return Levels.name(level.level()).chinese();
  }

  private List<TermCurve.Point> points(List<Long> mentions) {
    List<TermCurve.Point> points = new ArrayList<>();
    for (int i = firstYear; i < mentions.size(); i++) {
      Long count = mentions.get(i);
      long chars = level.chars().get(i);
      if (count != null && chars > 0) {
        points.add(new TermCurve.Point(level.years().get(i), (double) count * PER / chars));
      }
    }
    return points;
  }
}
