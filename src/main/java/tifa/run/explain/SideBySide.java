package tifa.run.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Two texts for the terminal, one beside the other, each wrapped in a column of its own. */
final class SideBySide {
  /** Columns of the terminal for each. */
  static final int WIDTH = 38;

  private SideBySide() {}

  /** Writes both; lines of the text are lines of the column. */
  static void print(String left, String right, PrintWriter out) {
    List<String> lefts = lines(left);
    List<String> rights = lines(right);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String one = i < lefts.size() ? lefts.get(i) : "";
      String other = i < rights.size() ? rights.get(i) : "";
      String padding = " ".repeat(Math.max(0, WIDTH - DisplayWidth.of(one)));
      out.println(("  " + one + padding + " | " + other).stripTrailing());
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> wrap(line, lines));
    return lines;
  }

  private static void wrap(String text, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      if (width + DisplayWidth.of(c) > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.appendCodePoint(c);
      width += DisplayWidth.of(c);
    }
    lines.add(line.toString());
  }
}
