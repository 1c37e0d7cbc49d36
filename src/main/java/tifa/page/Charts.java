package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes pictures of the terms that moved most and of all categories. Names say the level where
 * there are several: {@code 民生.svg}, {@code 民生.province.svg}.
 */
final class Charts {
  private static final int MOVERS = 12;
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;
  private static final int COLUMNS = 3;
  private static final int PANEL_WIDTH = 300;
  private static final int PANEL_HEIGHT = 170;
  private static final String INK = "#1b1f24";
  private static final String QUIET = "#57606a";
  private static final Map<String, String> DIRECTIONS =
      Map.of(
          "stepped_up", "跃升",
          "rising", "上升",
          "new", "新出现",
          "rose_and_fell", "先升后降",
          "stepped_down", "骤降",
          "falling", "下降",
          "gone", "已消失");

  private final PageData data;
  private final Set<String> names = new HashSet<>();

  Charts(PageData data) {
    this.data = data;
  }

  /** Opens a picture to be written. */
  @FunctionalInterface
  interface Files {
    OutputStream create(String fileName) throws IOException;
  }

  void write(Files files) throws IOException {
    for (LevelData level : data.levels()) {
      TermCurves courses = new TermCurves(data, level);
      String suffix = data.levels().size() == 1 ? "" : "." + level.level();
      List<TermCurve> movers = courses.movers(MOVERS);
      if (!movers.isEmpty()) {
        try (OutputStream out = files.create(name("movers" + suffix))) {
          writeMovers(movers, out);
        }
      }
      for (TermCurve course : movers) {
        writeOne(course, course.name() + suffix, files);
      }
      for (TermCurve course : courses.categories()) {
        if (!course.points().isEmpty()) {
          writeOne(course, "category-" + course.name() + suffix, files);
        }
      }
    }
  }

  private void writeOne(TermCurve course, String name, Files files) throws IOException {
    try (OutputStream out = files.create(name(name))) {
      String title = "%s：每万字次数（%s，%s）".formatted(course.name(), course.level(), years(course));
      try (Svg svg = new Svg(out, WIDTH, HEIGHT, title)) {
        svg.text(24, 34, 20, INK, "start", title);
        new CurvePlot(svg, 60, 60, WIDTH - 84.0, HEIGHT - 132.0).draw(course);
        svg.text(24, HEIGHT - 16.0, 12, QUIET, "start", legend(course));
      }
    }
  }

  private static String legend(TermCurve course) {
    StringBuilder legend = new StringBuilder();
    if (DIRECTIONS.containsKey(course.direction())) {
      legend.append("走向：").append(DIRECTIONS.get(course.direction()));
    }
    if (course.isSloped()) {
      legend.append("　橙色虚线：Theil–Sen 趋势线");
    }
    if (course.changeYear().isPresent()) {
      legend.append("　紫色竖线：转折 ").append(course.changeYear().getAsInt());
    }
    if (!course.bursts().isEmpty()) {
      legend.append("　浅黄：突现时段");
    }
    return legend.append("　空缺：当年无报告").toString().strip();
  }

  private void writeMovers(List<TermCurve> movers, OutputStream out) throws IOException {
    int rows = (movers.size() + COLUMNS - 1) / COLUMNS;
    TermCurve any = movers.get(0);
    String title = "变化最大的%s个提法：每万字次数（%s，%s）".formatted(movers.size(), any.level(), years(any));
    int height = 56 + rows * PANEL_HEIGHT + 28;
    try (Svg svg = new Svg(out, COLUMNS * PANEL_WIDTH, height, title)) {
      svg.text(16, 34, 19, INK, "start", title);
      for (int i = 0; i < movers.size(); i++) {
        TermCurve course = movers.get(i);
        int row = i / COLUMNS;
        double left = (i - row * COLUMNS) * (double) PANEL_WIDTH;
        double top = 56 + row * (double) PANEL_HEIGHT;
        svg.text(left + 16, top + 14, 14, INK, "start", course.name());
        svg.text(
            left + PANEL_WIDTH - 16.0,
            top + 14,
            12,
            QUIET,
            "end",
            DIRECTIONS.getOrDefault(course.direction(), ""));
        new CurvePlot(svg, left + 46, top + 26, PANEL_WIDTH - 66.0, PANEL_HEIGHT - 62.0)
            .draw(course);
      }
      svg.text(
          16, height - 12.0, 12, QUIET, "start", "橙色虚线：Theil–Sen 趋势线　紫色竖线：转折　浅黄：突现时段　空缺：当年无报告");
    }
  }

  private static String years(TermCurve course) {
    return course.firstYear() == course.lastYear()
        ? Integer.toString(course.firstYear())
        : "%s–%s".formatted(course.firstYear(), course.lastYear());
  }

  /**
   * A name that Windows, macOS and Linux take, and that no other picture has, whatever the case of
   * its letters.
   */
  private String name(String wanted) {
    String safe =
        wanted
            .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\\s]+", "_")
            .replaceAll("^[.~$]+|[. ]+$", "")
            .replaceFirst("(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)", "_$1$2");
    String name =
        safe.codePointCount(0, safe.length()) > 60
            ? safe.substring(0, safe.offsetByCodePoints(0, 60))
            : safe.isEmpty() ? "_" : safe;
    String free = name;
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free + ".svg";
  }
}
