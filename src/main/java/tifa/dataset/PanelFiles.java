package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tifa.table.Column;
import tifa.table.ColumnType;
import tifa.table.Table;
import tifa.table.TableRows;

/** The panel for Stata, {@code panel.dta}, and scripts that begin with the panel. */
public final class PanelFiles {
  /** The scripts, by file name. */
  public static final List<String> SCRIPTS = List.of("import.do", "import.R", "import.py");

  /** Nine columns of each of more terms and categories are more than a Stata file can have. */
  public static final int MOST_ITEMS = 3_600;

  private static final String REGION_ID = "region_id";

  private final List<Column> columns;
  private final TableRows tables;

  /**
   * The files of a panel.
   *
   * @param columns those of {@code panel.csv}
   * @param tables the tables of the run
   */
  public PanelFiles(List<Column> columns, TableRows tables) {
    this.columns = List.copyOf(columns);
    this.tables = tables;
  }

  /**
   * Writes what {@code panel.csv} holds as {@code panel.dta}. The stream stays open.
   *
   * @param job name of the job
   */
  public void writeDta(String job, OutputStream out) throws IOException {
    int[] widths = new int[columns.size()];
    long[] count = {0};
    Map<Integer, SortedSet<String>> regions = new TreeMap<>();
    tables.each(
        Table.PANEL,
        row -> {
          count[0]++;
          for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).type() == ColumnType.STRING) {
              widths[i] = Math.max(widths[i], row.bytes(columns.get(i).name()));
            }
          }
          regions
              .computeIfAbsent(Integer.parseInt(row.text(REGION_ID)), id -> new TreeSet<>())
              .add(row.text("region"));
        });
    List<DtaVariable> variables = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      variables.add(variable(columns.get(i), widths[i]));
    }
    SortedMap<String, SortedMap<Integer, String>> labels =
        new TreeMap<>(Map.of(REGION_ID, regionLabels(regions)));
    DtaWriter.write(
        "%s：政府工作报告 government work reports".formatted(job),
        variables,
        labels,
        count[0],
        taker -> tables.each(Table.PANEL, row -> taker.take(row.texts(row.columns()))),
        out);
  }

  private static DtaVariable variable(Column column, int width) {
    String label = "%s %s".formatted(column.title().chinese(), column.title().english());
    DtaVariable.Type type =
        switch (column.type()) {
          case STRING, DATE, BOOLEAN -> DtaVariable.Type.TEXT;
          case YEAR -> DtaVariable.Type.INT;
          case INTEGER -> DtaVariable.Type.LONG;
          case DECIMAL4, SIGNIFICANT6, EXACT -> DtaVariable.Type.DOUBLE;
        };
    String labels = column.name().equals(REGION_ID) ? REGION_ID : "";
    return new DtaVariable(column.name(), label, type, width, labels);
  }

  /** The regions' names; readers refuse labels that are the same, so that these get the number. */
  private static SortedMap<Integer, String> regionLabels(Map<Integer, SortedSet<String>> regions) {
    Map<String, Integer> uses = new TreeMap<>();
    regions.values().forEach(names -> uses.merge(names.first(), 1, Integer::sum));
    SortedMap<Integer, String> labels = new TreeMap<>();
    regions.forEach(
        (id, names) -> {
          String name = names.first();
          labels.put(id, uses.get(name) == 1 ? name : "%s %s".formatted(name, id));
        });
    return labels;
  }

  /** Writes one of {@link #SCRIPTS}. The stream stays open. */
  public void writeScript(String name, OutputStream out) throws IOException {
    try (InputStream script = PanelFiles.class.getResourceAsStream(name)) {
      String text = new String(script.readAllBytes(), UTF_8);
      out.write(text.replace("@OUTCOME@", outcome()).getBytes(UTF_8));
    }
  }

  /** What a first regression is of: a rate, or else how long reports are. */
  private String outcome() {
    return columns.stream()
        .map(Column::name)
        .filter(name -> name.startsWith("rate_"))
        .findFirst()
        .orElse("chars");
  }
}
