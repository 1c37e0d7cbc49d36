package tifa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tifa.table.FormRules;
import tifa.table.PublishedFolder;
import tifa.table.SumRules;
import tifa.table.Table;

/** A published run as its readers find it. */
public final class Published {
  private static final Pattern RUN_OF_PAGE = Pattern.compile("\"run\":\\{[^}]*\\}");

  private final Path folder;
  private final PublishedFolder tables;

  /** The run in {@code folder}. */
  public Published(Path folder) {
    this(folder, Set.of());
  }

  /** The run of a job that excludes tables. */
  public Published(Path folder, Set<Table> excluded) {
    this.folder = folder;
    this.tables = new PublishedFolder(folder, excluded);
  }

  public Path folder() {
    return folder;
  }

  public Path file(Table table) {
    return folder.resolve(table.fileName());
  }

  public List<CSVRecord> rows(Table table, Predicate<CSVRecord> wanted) {
    List<CSVRecord> rows = new ArrayList<>();
    tables.each(
        table,
        row -> {
          if (wanted.test(row)) {
            rows.add(row);
          }
        });
    return rows;
  }

  public List<CSVRecord> rows(Table table) {
    return rows(table, row -> true);
  }

  /** Rows of a table as these columns of each, with a space between them. */
  public List<String> rows(Table table, String... columns) {
    return rows(table).stream().map(row -> cells(row, columns)).toList();
  }

  /** These columns of a row, with a space between them. */
  public static String cells(CSVRecord row, String... columns) {
    return String.join(" ", Stream.of(columns).map(row::get).toList());
  }

  /** The sum of a column over some rows. */
  public long sum(Table table, String column, Predicate<CSVRecord> wanted) {
    return rows(table, wanted).stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  /** Whether a column has this value. */
  public static Predicate<CSVRecord> has(String column, Object value) {
    return row -> row.get(column).equals(value.toString());
  }

  /** Details of the problems with this code, by path. */
  public List<String> problems(String code) {
    return rows(Table.PROBLEMS, has("code", code)).stream()
        .map(row -> cells(row, "path", "detail"))
        .toList();
  }

  /** The kept text of a report. */
  public String text(String reportId) {
    try {
      return Files.readString(folder.resolve("../../texts").resolve(reportId + ".txt"));
    } catch (IOException e) {
      throw new AssertionError("No text of " + reportId, e);
    }
  }

  public JsonNode json(String fileName) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(fileName).toFile());
  }

  /** What holds of every run: sums, forms, and that every quotation stands where it says. */
  public void assertSound() throws IOException {
    assertThat(SumRules.violations(tables, true)).isEmpty();
    assertThat(FormRules.violations(tables)).isEmpty();
    Map<String, int[]> texts = new TreeMap<>();
    for (CSVRecord row : rows(Table.CONCORDANCE)) {
      int[] text =
          texts.computeIfAbsent(row.get("report_id"), id -> text(id).codePoints().toArray());
      String left = unmarked(row.get("left"));
      String match = unmarked(row.get("match"));
      String right = unmarked(row.get("right"));
      int start = Integer.parseInt(row.get("start"));
      int end = Integer.parseInt(row.get("end"));
      int from = start - left.codePointCount(0, left.length());
      int to = end + right.codePointCount(0, right.length());
      assertThat(new String(text, start, end - start)).isEqualTo(match);
      assertThat(new String(text, from, to - from)).isEqualTo(left + match + right);
    }
  }

  /** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
  private static String unmarked(String cell) {
    return cell.matches("(?s)'[=+@\\t\\r\\n＝＋－＠-].*") ? cell.substring(1) : cell;
  }

  /**
   * Compares all that is promised to be the same again; says in which line of which file it
   * differs.
   */
  public void assertSameBytes(Map<String, String> expected) throws IOException {
    Map<String, String> content = content();
    assertThat(content.keySet()).isEqualTo(expected.keySet());
    content.forEach(
        (file, text) -> {
          if (!text.equals(expected.get(file))) {
            assertThat(text.split("(?<=\n)"))
                .as(file)
                .containsExactly(expected.get(file).split("(?<=\n)"));
          }
        });
  }

  /** As text; a page names its run, and else is the same where its tables are. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file, file.endsWith("panel.dta") ? ISO_8859_1 : UTF_8);
    return file.endsWith("report.html") ? RUN_OF_PAGE.matcher(text).replaceFirst("") : text;
  }

  /** Every file that is promised to be the same again, with its content. */
  public Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path place : List.of(folder, folder.resolve("../../texts").normalize())) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.endsWith("run.json")
              && !file.endsWith(Table.CHANGES.fileName())
              && !file.endsWith("tifa.xlsx")) {
            content.put(place.relativize(file).toString(), text(file));
          }
        }
      }
    }
    return content;
  }

  /** Its tables with their content; texts of earlier runs stay beside them. */
  public Map<String, String> tables() throws IOException {
    Map<String, String> ofTables = content();
    ofTables.keySet().removeIf(name -> !name.endsWith(".csv"));
    return ofTables;
  }

  /** Every file of the run with its bytes, as text that only equality is asked of. */
  public Map<String, String> everyFile() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(file.toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return content;
  }
}
