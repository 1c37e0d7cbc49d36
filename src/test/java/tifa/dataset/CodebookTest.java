package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.section.Role;
import tifa.table.Column;
import tifa.table.WrittenCorpus;
import tifa.table.WrittenTable;
import tifa.trend.SmallCorpus;

class CodebookTest {
  @TempDir Path folder;
  private List<WrittenTable> tables;

  @BeforeEach
  void write() throws IOException {
    tables =
        WrittenCorpus.write(
            new SmallCorpus(term("改革", "革新<旧>"))
                .report(EAST, 2015, part(Role.BODY, "改革|。"))
                .report(EAST, 2017, part(Role.BODY, "改革|。")),
            folder);
  }

  @Test
  void hasARowForEveryColumnOfEveryTable() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Codebook(tables).writeCsv(out);
    String text = out.toString(UTF_8);
    assertThat(text).startsWith("\ufefftable,column,").endsWith("\r\n");

    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text.substring(1)))
            .getRecords();
    List<String> expected = new ArrayList<>();
    for (WrittenTable table : tables) {
      for (Column column : table.columns()) {
        expected.add(table.table().id() + "." + column.name());
      }
    }
    assertThat(rows.stream().map(row -> row.get("table") + "." + row.get("column")))
        .containsExactlyElementsOf(expected)
        .contains("panel.rate_gaige", "term_year_wide.2016");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get("title_zh")).isNotBlank();
              assertThat(row.get("title_en")).isNotBlank();
              assertThat(row.get("meaning_zh")).endsWith("。");
              assertThat(row.get("meaning_en")).endsWith(".");
            });
  }

  @Test
  void showsTheSameOnAPageWithYearsTogether() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Codebook(tables).writeHtml("云州 <2024>", out);
    Document page = Jsoup.parse(out.toString(UTF_8));

    assertThat(page.title()).isEqualTo("云州 <2024>：编码手册 Codebook");
    assertThat(page.select("h2")).hasSize(tables.size());
    assertThat(
            page.select("#term_year_wide + p + table code, #term_year_wide ~ table code")
                .eachText())
        .contains("2015 … 2017");
    assertThat(page.select("td").eachText()).anyMatch(text -> text.contains("革新<旧>：次数"));
    assertThat(page.select("script, link, img")).isEmpty();
    assertThat(page.select("#panel ~ table").first().select(".key").eachText())
        .containsExactly("region_code", "year");
  }
}
