package tifa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.extract.Documents.GBK;
import static tifa.extract.Documents.report;
import static tifa.extract.Documents.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.extract.rows.NamedColumns;
import tifa.extract.text.Decoder;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.RowHints;

class ExtractorTest {
  private static final String NUMBERED =
      "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

  private final Extractor extractor = new Extractor(Decoder.detecting());

  @Test
  void readsTheSameTextFromEveryFormat() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", text(2022).getBytes(UTF_8));
    files.put("a.docx", Documents.docx(report(2022)));
    files.put("a.html", Documents.html(report(2022)).getBytes(UTF_8));
    files.put("a.csv", csv("text", text(2022)).getBytes(UTF_8));
    files.forEach(
        (name, bytes) -> {
          ExtractedFile file = one(name, bytes);
          assertThat(file.format()).isEqualTo(name.substring(2));
          assertThat(file.texts().get(0).text().replaceAll("(?m)^[\\s\\p{Z}]+", ""))
              .as(name)
              .isEqualTo(text(2022));
        });
  }

  @Test
  void tellsFormatsByContentRatherThanByName() {
    assertThat(one("a.txt", Documents.docx(report(2022))).format()).isEqualTo("docx");
    assertThat(one("a.docx", text(2022).getBytes(UTF_8)).format()).isEqualTo("txt");
    assertThat(one("a.doc", Documents.html(report(2022)).getBytes(UTF_8)).format())
        .isEqualTo("html");
  }

  @Test
  void writesTheNumbersThatWordShows() {
    String lists =
        """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        """;
    String body =
        numbered(0, "回顾")
            + numbered(0, "重点工作")
            + numbered(1, "发展")
            + numbered(1, "民生")
            + numbered(0, "自身建设")
            + numbered(1, "法治");
    assertThat(lines(Documents.docx(body, Map.of("word/numbering.xml", lists))))
        .containsExactly("一、回顾", "二、重点工作", "（一）发展", "（二）民生", "三、自身建设", "（一）法治");
  }

  @Test
  void readsWordAsItIsRead() {
    String body =
        "<w:p><w:r><w:t>坚持</w:t></w:r><w:del><w:r><w:delText>旧的</w:delText><w:t>旧的</w:t></w:r></w:del>"
            + "<w:ins><w:r><w:t>新的</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
            + "<w:r><w:t>思路</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>表格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent>"
            + "<mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>";
    assertThat(lines(Documents.docx(body, Map.of("word/footnotes.xml", "<w:t>脚注</w:t>"))))
        .containsExactly("坚持新的思路", "表格", "框外", "框内");
  }

  @Test
  void readsThePagesMainTextInTheCharsetThatItStates() {
    String page = Documents.html(report(2022)).replace("<head>", "<head><meta charset=\"gb2312\">");
    ExtractedFile file = one("a.html", page.getBytes(GBK));
    assertThat(file.encoding()).isEqualTo("gb18030");
    assertThat(file.texts().get(0).text())
        .contains("一、2021年工作回顾")
        .doesNotContain("首页", "备案号", "相关报道", "var");
  }

  @Test
  void takesTheTitleFromTheHeadOfThePageWhereTheTextHasNone() {
    List<String> untitled = report(2022).subList(3, report(2022).size());
    String page = Documents.html(untitled).replace("云州市政府网", "2022年云州市政府工作报告_云州市政府网");
    assertThat(one("a.html", page.getBytes(UTF_8)).texts().get(0).text())
        .startsWith("2022年云州市政府工作报告\n");
  }

  @Test
  void readsPdfLineByLineWithoutRunningHeads() {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      List<String> lines = new ArrayList<>(List.of("云州年鉴"));
      lines.addAll(report(2020 + page));
      for (int i = lines.size(); i < 38; i++) {
        lines.add("这是第%d行正文，它在第%d页上还没有完".formatted(i, page));
      }
      lines.add("— %d —".formatted(page));
      pages.add(lines);
    }
    ExtractedFile file = one("a.pdf", Documents.pdf(pages));
    assertThat(file.format()).isEqualTo("pdf");
    String text = file.texts().get(0).text();
    assertThat(text).contains("2021年云州市政府工作报告\n", "（一）推动高质量发展。").doesNotContain("云州年鉴", "— 2 —");
    assertThat(file.problems()).extracting(p -> p.code().name()).containsExactly("FURNITURE");
  }

  @Test
  void takesEachRowOfATableForAReport() {
    String table =
        "省份,城市,年份,标题,正文\n"
            + "云省,云州市,2021,甲,\""
            + text(2021)
            + "\"\n云省,云州市,2022,乙,\""
            + text(2022)
            + "\"\n";
    for (byte[] bytes : List.of(table.getBytes(UTF_8), table.getBytes(GBK))) {
      ExtractedFile file = one("a.csv", bytes);
      assertThat(file.texts()).extracting(ExtractedText::place).containsExactly("row 2", "row 3");
      assertThat(file.texts().get(1).stated()).isEqualTo(new RowHints("云省/云州市", "2022", "乙"));
      assertThat(file.texts().get(1).text()).isEqualTo(text(2022));
    }
  }

  @Test
  void takesTheColumnsThatTheJobNamesBeforeTheCommonOnes() {
    Extractor naming =
        new Extractor(Decoder.detecting(), new NamedColumns("diqu", "", "", "报告 v2"));
    String table = "年份,text,diqu, 报告 v2 \n2022,略,云州市,\"" + text(2022) + "\"\n";
    String object =
        "{\"年份\":2022,\"text\":\"略\",\"diqu\":\"云州市\",\"报告 v2\":\"%s\"}"
            .formatted(text(2022).replace("\n", "\\n"));
    for (String written : List.of(table, object)) {
      ExtractedFile file = naming.extract("a.csv", written.getBytes(UTF_8)).get(0);
      assertThat(file.texts().get(0).stated()).isEqualTo(new RowHints("云州市", "2022", ""));
      assertThat(file.texts().get(0).text()).isEqualTo(text(2022));
      assertThat(file.problems()).isEmpty();
    }
  }

  @Test
  void saysWhichNamedColumnATableLacks() {
    Extractor naming =
        new Extractor(Decoder.detecting(), new NamedColumns("", "nian", "", "wenben"));
    String table = "年份,正文\n2022,\"" + text(2022) + "\"\n";
    ExtractedFile file = naming.extract("a.csv", table.getBytes(UTF_8)).get(0);
    assertThat(file.texts()).hasSize(1);
    assertThat(file.problems())
        .extracting(p -> p.code().name(), p -> p.detail())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "COLUMN_MISSING",
                "No column is called nian, as corpus.columns.year says; there are 年份, 正文"),
            org.assertj.core.groups.Tuple.tuple(
                "COLUMN_MISSING",
                "No column is called wenben, as corpus.columns.text says; there are 年份, 正文"));
    ExtractedFile figures =
        naming.extract("b.csv", "region,year,count\n云州,2022,7\n".getBytes(UTF_8)).get(0);
    assertThat(figures.problems().get(0).code().name()).isEqualTo("DATA_WITHOUT_TEXTS");
    assertThat(figures.problems().get(0).detail())
        .isEqualTo(
            "The table has no column wenben, as corpus.columns.text says, nor another of texts;"
                + " there are region, year, count");
  }

  @Test
  void takesEachObjectOfJsonForAReport() {
    String object = "{\"region\":\"云州市\",\"year\":%d,\"content\":\"%s\"}";
    String first = object.formatted(2021, text(2021).replace("\n", "\\n"));
    String second = object.formatted(2022, text(2022).replace("\n", "\\n"));
    Map<String, String> files =
        Map.of(
            "jsonl", first + "\n" + second + "\n",
            "json", "{\"total\":2,\"data\":[" + first + "," + second + "]}");
    files.forEach(
        (format, json) -> {
          ExtractedFile file = one("a.txt", json.getBytes(UTF_8));
          assertThat(file.format()).isEqualTo(format);
          assertThat(file.texts())
              .extracting(ExtractedText::text)
              .containsExactly(text(2021), text(2022));
          assertThat(file.texts().get(0).stated()).isEqualTo(new RowHints("云州市", "2021", ""));
        });
  }

  @Test
  void readsArchivesInsideArchivesWithNamesInGbk() {
    Map<String, byte[]> inner = Map.of("报告/2021.docx", Documents.docx(report(2021)));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("云州.zip", Documents.zip(inner, GBK));
    outer.put("2022年.txt", text(2022).getBytes(UTF_8));
    outer.put("__MACOSX/._2022年.txt", new byte[] {0, 5, 22, 7});
    for (var names : List.of(GBK, UTF_8)) {
      assertThat(extractor.extract("全部.zip", Documents.zip(outer, names)))
          .extracting(ExtractedFile::path, ExtractedFile::format)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("全部.zip!/2022年.txt", "txt"),
              org.assertj.core.groups.Tuple.tuple("全部.zip!/云州.zip!/报告/2021.docx", "docx"));
    }
  }

  private static String numbered(int level, String text) {
    return "<w:p>" + NUMBERED.formatted(level) + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String csv(String name, String text) {
    return "year," + name + "\n2022,\"" + text + "\"\n";
  }

  private List<String> lines(byte[] docx) {
    return one("a.docx", docx).texts().get(0).text().lines().toList();
  }

  private ExtractedFile one(String name, byte[] bytes) {
    List<ExtractedFile> files = extractor.extract(name, bytes);
    assertThat(files).hasSize(1);
    assertThat(files.get(0).texts()).as(files.get(0).problems().toString()).isNotEmpty();
    return files.get(0);
  }
}
