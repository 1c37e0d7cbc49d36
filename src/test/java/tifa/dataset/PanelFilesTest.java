package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.NATION;
import static tifa.trend.SmallCorpus.NORTH;
import static tifa.trend.SmallCorpus.TOWN;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.register.Status;
import tifa.section.Role;
import tifa.table.Column;
import tifa.table.ColumnType;
import tifa.table.Table;
import tifa.table.TableReader;
import tifa.table.WrittenCorpus;
import tifa.table.WrittenTable;
import tifa.trend.SmallCorpus;

/** The panel as others read it; Python with pandas, and R with haven, where they are installed. */
class PanelFilesTest {
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", "革新"), term("改革开放", "革新"), term("稳增长", "增长"))
          .report(WEST, 2015, part(Role.REVIEW, "改革|，|改革|。"), part(Role.PLAN, "改革|开放|，|稳增长|。"))
          .report(WEST, 2016, part(Role.REVIEW, "改革|。"), part(Role.PLAN, "发展|，|稳增长|。"))
          .report(WEST, 2017, part(Role.REVIEW, "改革|开放|。"), part(Role.PLAN, "发展|工业|。"))
          .report(WEST, 2018, part(Role.PLAN, "改革|，|稳增长|。|稳增长|。"))
          .report(EAST, 2018, part(Role.BODY, "稳增长|，|工业|发展|。"))
          .report(EAST, 2015, part(Role.BODY, "改革|工业|。"))
          .report(EAST, 2016, part(Role.BODY, "改革|工业|改革|。"))
          .report(EAST, 2017, part(Role.BODY, "工业|发展|。"))
          .uncounted(NORTH, 2015, Status.REJECTED)
          .report(NORTH, 2016, part(Role.PLAN, "平稳|。"))
          .report(TOWN, 2016, part(Role.BODY, "开放|。"))
          .report(NATION, 2015, part(Role.BODY, "改革|。"));

  @TempDir Path folder;
  private List<Column> columns;

  @BeforeEach
  void write() throws IOException {
    List<WrittenTable> tables = WrittenCorpus.write(corpus, folder);
    columns =
        tables.stream()
            .filter(table -> table.table() == Table.PANEL)
            .findFirst()
            .orElseThrow()
            .columns();
    PanelFiles files = files();
    try (OutputStream out = Files.newOutputStream(folder.resolve("panel.dta"))) {
      files.writeDta("云州", out);
    }
    for (String script : PanelFiles.SCRIPTS) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(script))) {
        files.writeScript(script, out);
      }
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(Codebook.CSV))) {
      new Codebook(tables).writeCsv(out);
    }
  }

  private PanelFiles files() {
    return new PanelFiles(columns, new TableReader(this::open));
  }

  private Optional<java.io.InputStream> open(String name) throws IOException {
    return Optional.of(Files.newInputStream(folder.resolve(name)));
  }

  @Test
  void theStataFileHasEveryCellOfTheTable() throws IOException {
    ParsedDta parsed = ParsedDta.of(Files.readAllBytes(folder.resolve("panel.dta")));
    List<List<String>> rows = new ArrayList<>();
    new TableReader(this::open)
        .each(
            Table.PANEL,
            row -> rows.add(columns.stream().map(c -> cell(c, row.text(c.name()))).toList()));

    assertThat(parsed.names()).isEqualTo(columns.stream().map(Column::name).toList());
    assertThat(parsed.rows()).hasSize(14).isEqualTo(rows);
    assertThat(parsed.valueLabels())
        .containsEntry(1, "云州市")
        .containsEntry(100000, "全国")
        .containsEntry(110000, "东省");
    assertThat(parsed.labels().get(0)).isEqualTo("地区代码 Region code");
  }

  private static String cell(Column column, String text) {
    return switch (column.type()) {
      case STRING -> text;
      case INTEGER, YEAR -> text.isEmpty() ? "." : text;
      default -> text.isEmpty() ? "." : Double.toString(Double.parseDouble(text));
    };
  }

  @Test
  void theSamePanelGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    files().writeDta("云州", again);
    assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("panel.dta")));
  }

  @Test
  void pandasReadsWhatTheTableSays() throws Exception {
    Ended ended = run(List.of(python(), "-c", COMPARE_IN_PYTHON, folder.toString()));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("equal: 14 rows, " + columns.size() + " columns");
  }

  @Test
  void havenReadsWhatTheTableSays() throws Exception {
    Ended ended = run(List.of(r("haven"), "-e", COMPARE_IN_R, folder.toString()));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("equal: 14 rows, " + columns.size() + " columns");
  }

  @Test
  void theScriptForPythonRunsThrough() throws Exception {
    Ended ended = run(List.of(python(), folder.resolve("import.py").toString()));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output())
        .contains("14 rows, 5 regions", "rate_zengzhang (增长：每万字次数 zengzhang: per 10,000");
    assertThat(coefficient(ended)).endsWith("(n = 6)");
  }

  @Test
  void theScriptForRRunsThroughAndFindsWhatPythonFinds() throws Exception {
    String python = python();
    Ended ended = run(List.of(r("stats"), folder.resolve("import.R").toString()));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("14 rows, 5 regions", "rate_zengzhang");
    assertThat(folder.resolve("panel.pdf")).isNotEmptyFile();
    assertThat(coefficient(ended))
        .startsWith("on its lag: ")
        .isEqualTo(coefficient(run(List.of(python, folder.resolve("import.py").toString()))));
  }

  private static String coefficient(Ended ended) {
    return ended
        .output()
        .lines()
        .filter(line -> line.startsWith("on its lag"))
        .findFirst()
        .orElse(ended.output());
  }

  @Test
  void theScriptForStataNamesTheOutcomeAndTheFile() throws IOException {
    assertThat(Files.readString(folder.resolve("import.do")))
        .contains("local outcome rate_zengzhang\n", "use panel.dta\n", "xtset region_id year\n")
        .doesNotContain("@");
  }

  @Test
  void onlyTextAndNumbersStandInThePanel() {
    assertThat(columns)
        .extracting(Column::type)
        .isSubsetOf(
            ColumnType.STRING,
            ColumnType.YEAR,
            ColumnType.INTEGER,
            ColumnType.DECIMAL4,
            ColumnType.SIGNIFICANT6);
  }

  private static final String COMPARE_IN_PYTHON =
      """
      import csv, sys
      import pandas as pd
      folder = sys.argv[1]
      with open(folder + "/panel.csv", encoding="utf-8-sig", newline="") as f:
          rows = list(csv.DictReader(f))
      dta = pd.read_stata(folder + "/panel.dta", convert_categoricals=False)
      assert list(dta.columns) == list(rows[0]), "columns"
      assert len(dta) == len(rows), "rows"
      for name in dta.columns:
          for i, value in enumerate(dta[name]):
              cell = rows[i][name]
              if isinstance(value, str):
                  assert value == cell, (name, i, value, cell)
              elif cell == "":
                  assert pd.isna(value), (name, i, value)
              else:
                  assert float(value) == float(cell), (name, i, value, cell)
      labelled = pd.read_stata(folder + "/panel.dta")
      assert list(labelled["region_id"].astype(str)) == [row["region"] for row in rows]
      print("equal:", len(dta), "rows,", len(dta.columns), "columns")
      """;

  private static final String COMPARE_IN_R =
      """
      folder <- commandArgs(trailingOnly = TRUE)[1]
      csv <- read.csv(file.path(folder, "panel.csv"), fileEncoding = "UTF-8-BOM",
                      colClasses = "character", na.strings = character())
      dta <- haven::zap_labels(haven::read_dta(file.path(folder, "panel.dta")))
      stopifnot(identical(names(dta), names(csv)), nrow(dta) == nrow(csv))
      for (name in names(dta)) {
        if (is.character(dta[[name]])) {
          stopifnot(all(enc2utf8(as.vector(dta[[name]])) == enc2utf8(csv[[name]])))
        } else {
          expected <- as.numeric(ifelse(csv[[name]] == "", NA, csv[[name]]))
          stopifnot(identical(is.na(as.vector(dta[[name]])), is.na(expected)),
                    all(as.vector(dta[[name]]) == expected, na.rm = TRUE))
        }
      }
      cat("equal:", nrow(dta), "rows,", ncol(dta), "columns\\n")
      """;

  /** A Python that has pandas. */
  private String python() throws IOException {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      if (run(List.of(python, "-c", "import pandas")).code() == 0) {
        return python;
      }
    }
    assumeTrue(false, "panel.dta is not tested with pandas: no Python that has it");
    throw new IllegalStateException();
  }

  /** An R that has a package. */
  private String r(String needed) throws IOException {
    assumeTrue(
        run(List.of("Rscript", "-e", "library(%s)".formatted(needed))).code() == 0,
        "panel.dta and import.R are not tested with R: no Rscript with " + needed);
    return "Rscript";
  }

  private record Ended(int code, String output) {}

  private Ended run(List<String> command) throws IOException {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.directory(folder.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (IOException e) {
      return new Ended(-1, e.getMessage());
    }
  }
}
