package tifa.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tifa.table.Bilingual;
import tifa.table.Column;
import tifa.table.WrittenTable;

/** What every column of a run's tables means, in Chinese and English. */
public final class Codebook {
  /** The name of the file that has a row for each column. */
  public static final String CSV = "codebook.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "table",
              "column",
              "title_zh",
              "title_en",
              "type",
              "unit_zh",
              "unit_en",
              "meaning_zh",
              "meaning_en")
          .get();

  private static final Pattern CALENDAR_YEAR = Pattern.compile("[0-9]{4}");

  private final List<WrittenTable> tables;

  /** The codebook of these tables, in their order. */
  public Codebook(List<WrittenTable> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Writes {@code codebook.csv}: a row for each column. The stream stays open. */
  public void writeCsv(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    CSVPrinter csv = new CSVPrinter(text, FORMAT);
    for (WrittenTable table : tables) {
      for (Column column : table.columns()) {
        csv.printRecord(
            table.table().id(),
            column.name(),
            column.title().chinese(),
            column.title().english(),
            column.type().label(),
            column.unit().chinese(),
            column.unit().english(),
            column.meaning().chinese(),
            column.meaning().english());
      }
    }
    csv.flush();
  }

  /**
   * Writes {@code codebook.html}: a page without scripts. The stream stays open.
   *
   * @param job name of the job
   */
  public void writeHtml(String job, OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s：编码手册 Codebook</title>
        <style>
        body { font: 15px/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 76em; padding: 0 1em; color: #222; }
        table { border-collapse: collapse; width: 100%%; }
        th, td { border-bottom: 1px solid #ddd; padding: .3em .6em .3em 0; text-align: left; vertical-align: top; }
        code { white-space: nowrap; }
        .key { font-weight: bold; }
        .en { color: #555; }
        nav a { margin-right: 1em; white-space: nowrap; }
        </style>
        </head>
        <body>
        <h1>%s：编码手册 <span lang="en">Codebook</span></h1>
        <p>本文件夹中每张表、每一列的含义；空格表示没有值，从不表示零。粗体的列合起来区分各行。 <span class="en" lang="en">What each table and column of this folder means; an empty cell is no value, and never zero. The columns in bold together tell a row from every other.</span></p>
        <nav>
        """
            .formatted(escaped(job), escaped(job)));
    for (WrittenTable table : tables) {
      page.append(
          "<a href=\"#%s\">%s %s</a>\n"
              .formatted(
                  table.table().id(),
                  table.table().fileName(),
                  escaped(table.table().title().chinese())));
    }
    page.append("</nav>\n");
    tables.forEach(table -> describe(table, page));
    page.append("</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void describe(WrittenTable table, StringBuilder page) {
    page.append(
        "<h2 id=\"%s\"><code>%s</code> %s</h2>\n"
            .formatted(table.table().id(), table.table().fileName(), both(table.table().title())));
    page.append("<p>%s</p>\n".formatted(both(table.table().rows())));
    table.table().remark().ifPresent(remark -> page.append("<p>%s</p>\n".formatted(both(remark))));
    page.append("<table>\n<tr><th>列 column<th>名称 title<th>类型 type<th>单位 unit<th>含义 meaning</tr>\n");
    List<Column> key = table.table().key();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      List<Column> alike = yearsFrom(columns, i);
      i += alike.size() - 1;
      Column column = columns.get(i);
      String names =
          alike.size() == 1
              ? column.name()
              : "%s … %s".formatted(alike.get(0).name(), column.name());
      page.append(
          "<tr><td%s><code>%s</code><td>%s<td>%s<td>%s<td>%s</tr>\n"
              .formatted(
                  key.contains(column) ? " class=\"key\"" : "",
                  names,
                  both(column.title()),
                  column.type().label(),
                  column.unit().chinese().isEmpty()
                      ? ""
                      : both(new Bilingual(column.unit().chinese(), column.unit().english())),
                  both(column.meaning())));
    }
    page.append("</table>\n");
  }

  /** The columns of calendar years from one on, which are one row; of any other that alone. */
  private static List<Column> yearsFrom(List<Column> columns, int first) {
    List<Column> years = new ArrayList<>(List.of(columns.get(first)));
    for (int i = first + 1; i < columns.size() && isYear(columns.get(i - 1)); i++) {
      if (isYear(columns.get(i))) {
        years.add(columns.get(i));
      }
    }
    return years;
  }

  private static boolean isYear(Column column) {
    return CALENDAR_YEAR.matcher(column.name()).matches();
  }

  private static String both(Bilingual text) {
    return "%s <span class=\"en\" lang=\"en\">%s</span>"
        .formatted(escaped(text.chinese()), escaped(text.english()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
