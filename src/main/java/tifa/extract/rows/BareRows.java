package tifa.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.extract.text.RowHints;

/**
 * Tables without a header, a report a line: {@code 2031⇥各位代表：…}, {@code 云州市⇥2031⇥…}. One cell of
 * each line is long, in the same place; what stands in the others says what it is.
 */
final class BareRows {
  /** A cell that may be a report, in characters; those beside it are shorter than a third. */
  private static final int SHORTEST_TEXT = 200;

  private static final int LONGEST_LABEL = 60;

  /** Of so many lines at least all but one have the shape of the others. */
  private static final int LINES_FOR_ONE_OTHER = 5;

  private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}(?:\\.0)?年?度?\\s*");
  private static final Pattern COUNTS = Pattern.compile("\\s*\\d{0,6}\\s*");
  private static final Pattern REGION = Pattern.compile("[\\p{IsHan}]{1,14}[省市州盟县区旗]|全国|国家|中央|国务院");

  /** A year before a text, set apart by anything. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "[\"“]?((?:19|20)\\d{2})年?[\"”]?[ \u3000]?[\\t,，;；:：| \u3000][\\s\u3000\"“]*(?=[^\\s\\d])");

  private BareRows() {}

  /** The rows of {@code text}; empty where its lines are none. */
  static Optional<Rows> read(String text) throws tifa.problem.RejectedFileException {
    int end = text.indexOf('\n');
    String first = text.substring(0, end < 0 ? text.length() : end);
    if (first.length() < SHORTEST_TEXT) {
      return Optional.empty();
    }
    boolean byTabs = first.indexOf('\t', 1) > 0;
    if (!byTabs && !YEAR_FIRST.matcher(first).lookingAt()) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    Optional<Rows> rows = byTabs ? tabbed(lines) : Optional.empty();
    return rows.isPresent() ? rows : yearFirst(lines);
  }

  private static Optional<Rows> tabbed(List<String> lines)
      throws tifa.problem.RejectedFileException {
    List<String[]> cells = new ArrayList<>();
    int others = 0;
    int longest = -1;
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      int at = line.isBlank() ? -1 : longCell(row);
      cells.add(at >= 0 && (longest < 0 || at == longest) ? row : null);
      longest = longest < 0 ? at : longest;
      others += cells.get(cells.size() - 1) == null && !line.isBlank() ? 1 : 0;
    }
    if (longest < 0 || !mayLack(others, lines)) {
      return Optional.empty();
    }
    Rows rows = new Rows();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) != null) {
        rows.add("line " + (i + 1), unquoted(cells.get(i)[longest]), stated(cells.get(i), longest));
      } else if (!lines.get(i).isBlank()) {
        rows.addWithoutText("line " + (i + 1));
      }
    }
    return Optional.of(rows);
  }

  /** Place of the one cell that is long, beside short ones of which one says something; else -1. */
  private static int longCell(String[] row) {
    int at = -1;
    boolean labelled = false;
    for (int i = 0; i < row.length; i++) {
      if (row[i].length() >= SHORTEST_TEXT) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      } else if (row[i].length() > LONGEST_LABEL) {
        return -1;
      } else {
        labelled |= !row[i].isBlank();
      }
    }
    return labelled ? at : -1;
  }

  private static RowHints stated(String[] row, int longest) {
    String region = "";
    String year = "";
    String title = "";
    for (int i = 0; i < row.length; i++) {
      String cell = i == longest ? "" : unquoted(row[i]).strip();
      if (year.isEmpty() && YEAR.matcher(cell).matches()) {
        year = cell;
      } else if (REGION.matcher(cell).matches()) {
        region = region.isEmpty() ? cell : region + "/" + cell;
      } else if (title.isEmpty() && !COUNTS.matcher(cell).matches()) {
        title = cell;
      }
    }
    return new RowHints(region, year, title);
  }

  private static Optional<Rows> yearFirst(List<String> lines)
      throws tifa.problem.RejectedFileException {
    int others = 0;
    for (String line : lines) {
      others += line.isBlank() || isYearFirst(line) ? 0 : 1;
    }
    if (!mayLack(others, lines)) {
      return Optional.empty();
    }
    Rows rows = new Rows();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher year = YEAR_FIRST.matcher(line);
      if (year.lookingAt() && line.length() >= SHORTEST_TEXT) {
        rows.add(
            "line " + (i + 1),
            unquoted(line.substring(year.end())),
            new RowHints("", year.group(1), ""));
      } else if (!line.isEmpty()) {
        rows.addWithoutText("line " + (i + 1));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
  }

  private static boolean isYearFirst(String line) {
    return line.length() >= SHORTEST_TEXT && YEAR_FIRST.matcher(line.strip()).lookingAt();
  }

  private static boolean mayLack(int others, List<String> lines) {
    return others == 0 || others == 1 && lines.size() >= LINES_FOR_ONE_OTHER;
  }

  private static String unquoted(String cell) {
    String stripped = cell.strip();
    boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : stripped;
  }
}
