package tifa.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** The courses of one level. */
final class Courses {
  private static final Set<String> MOVED =
      Set.of("rising", "falling", "new", "gone", "rose_and_fell");
  private static final Map<String, String> LEVELS =
      Map.of("national", "全国", "province", "省级", "city", "地市级", "county", "县级");
  private static final int PER = 10_000;

  private final PageData data;
  private final LevelData level;
  private final Map<String, Map<String, String>> trends = new HashMap<>();

  Courses(PageData data, LevelData level) {
    this.data = data;
    this.level = level;
    for (List<String> row : data.trends().rows()) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(data.trends().columns().get(i), row.get(i));
      }
      // Rates are those of all reports, so of two panels it is theirs that fits.
      if (cells.get("level").equals(level.level())) {
        trends.merge(
            cells.get("term"),
            cells,
            (one, other) -> other.get("panel").equals("unbalanced") ? other : one);
      }
    }
  }

  /** Terms with a direction, widest span of rates first. */
  List<Course> movers(int most) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < data.terms().size(); i++) {
      Course course = of(data.terms().get(i).get(0), level.mentions().get(i));
      if (MOVED.contains(course.direction())) {
        courses.add(course);
      }
    }
    return courses.stream()
        .sorted(Comparator.comparingDouble(Course::span).reversed())
        .limit(most)
        .toList();
  }

  List<Course> categories() {
    return level.categories().stream()
        .map(
            category ->
                new Course(
                    category.name(),
                    levelName(),
                    points(category.mentions()),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    List.of(),
                    ""))
        .toList();
  }

  private Course of(String term, List<Integer> mentions) {
    Map<String, String> trend = trends.getOrDefault(term, Map.of());
    String slope = trend.getOrDefault("sen_slope", "");
    return new Course(
        term,
        levelName(),
        points(mentions),
        slope.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(slope)),
        change(trend),
        Course.bursts(trend.getOrDefault("bursts", "")),
        trend.getOrDefault("direction", ""));
  }

  /** The change point where chance alone does not make it. */
  private OptionalInt change(Map<String, String> trend) {
    String p = trend.getOrDefault("change_p", "");
    return !p.isEmpty() && Double.parseDouble(p) < data.alpha()
        ? OptionalInt.of(Integer.parseInt(trend.get("change_year")))
        : OptionalInt.empty();
  }

  private String levelName() {
    return LEVELS.getOrDefault(level.level(), "层级未定");
  }

  private List<Course.Point> points(List<Integer> mentions) {
    List<Course.Point> points = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Integer count = mentions.get(i);
      int chars = level.chars().get(i);
      if (count != null && chars > 0) {
        points.add(new Course.Point(level.years().get(i), (double) count * PER / chars));
      }
    }
    return points;
  }
}
