package tifa.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.extract.Documents.cut;
import static tifa.extract.Documents.docx;
import static tifa.extract.Documents.report;
import static tifa.extract.Documents.text;
import static tifa.extract.Documents.zip;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import tifa.extract.Documents;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/** A bad file costs itself alone, says why, and takes its time and memory within bounds. */
class BadFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Analyser analyser = Analysed.inOneToken();

  private record Bad(ProblemCode code, byte[] bytes) {}

  private static Map<String, Bad> badFiles() {
    Map<String, Bad> bad = new LinkedHashMap<>();
    bad.put("empty.txt", new Bad(ProblemCode.EMPTY, new byte[0]));
    bad.put("blank.txt", new Bad(ProblemCode.EMPTY, " \n\t\r\n".getBytes(UTF_8)));
    bad.put("ff.txt", new Bad(ProblemCode.MALFORMED, filled(5000, 0xff)));
    bad.put("control.txt", new Bad(ProblemCode.NOT_TEXT, filled(5001, 0)));
    bad.put("novel.txt", new Bad(ProblemCode.NO_REPORT, "从前有座山，山上有座庙。".repeat(99).getBytes(UTF_8)));
    bad.put("line.txt", new Bad(ProblemCode.TEXT_TOO_LONG, "发展".repeat(8_700_000).getBytes(UTF_8)));
    bad.put("bomb.zip", new Bad(ProblemCode.EXPANDS_TOO_FAR, bomb(100)));
    bad.put(
        "bomb.docx", new Bad(ProblemCode.EXPANDS_TOO_FAR, docx(" ".repeat(20 << 20), Map.of())));
    bad.put("laughs.docx", new Bad(ProblemCode.UNSAFE_XML, laughs()));
    bad.put("cut.docx", new Bad(ProblemCode.DAMAGED, cut(docx(report(2022)))));
    bad.put("deep.docx", new Bad(ProblemCode.TOO_DEEP, docx("<w:p>".repeat(2000), Map.of())));
    bad.put("blank.docx", new Bad(ProblemCode.NO_TEXT, docx("<w:p/>", Map.of())));
    bad.put("many.zip", new Bad(ProblemCode.TOO_MANY_ENTRIES, many()));
    bad.put("dolls.zip", new Bad(ProblemCode.TOO_DEEP, dolls()));
    bad.put("protected.zip", new Bad(ProblemCode.ENCRYPTED, protectedZip()));
    bad.put(
        "report.ofd",
        new Bad(ProblemCode.UNREAD_FORMAT, zip(Map.of("OFD.xml", new byte[] {'<'}), UTF_8)));
    bad.put(
        "page.png",
        new Bad(ProblemCode.UNREAD_FORMAT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
    byte[] pdf = Documents.pdf(List.of(report(2022)));
    bad.put("protected.pdf", new Bad(ProblemCode.ENCRYPTED, Documents.protectedPdf(pdf)));
    bad.put("pictures.pdf", new Bad(ProblemCode.NO_TEXT, Documents.pdfOfPictures(2)));
    bad.put("cut.pdf", new Bad(ProblemCode.DAMAGED, "%PDF-1.7\n1 0 obj\n<<".getBytes(UTF_8)));
    bad.put("cut.doc", new Bad(ProblemCode.DAMAGED, cutDoc()));
    bad.put(
        "missing.html",
        new Bad(
            ProblemCode.ERROR_PAGE,
            "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"
                .getBytes(UTF_8)));
    bad.put(
        "deep.html",
        new Bad(ProblemCode.NO_TEXT, ("<html>" + "<div>".repeat(200_000)).getBytes(UTF_8)));
    bad.put(
        "many.html",
        new Bad(
            ProblemCode.TOO_MANY_ENTRIES,
            ("<html>" + "<p>发展</p>".repeat(300_000)).getBytes(UTF_8)));
    bad.put("fonts.html", new Bad(ProblemCode.TOO_MANY_ENTRIES, fonts()));
    bad.put(
        "many.jsonl",
        new Bad(ProblemCode.TOO_MANY_ENTRIES, "{\"正文\": \"略\"}\n".repeat(10_001).getBytes(UTF_8)));
    bad.put(
        "wide.json",
        new Bad(
            ProblemCode.TOO_MANY_ENTRIES, ("[" + "1,".repeat(1_000_000) + "1]").getBytes(UTF_8)));
    bombsOfFilters()
        .forEach((filter, bomb) -> bad.put(filter, new Bad(ProblemCode.EXPANDS_TOO_FAR, bomb)));
    bad.put("deep.json", new Bad(ProblemCode.TOO_DEEP, "[".repeat(200_000).getBytes(UTF_8)));
    bad.put("cut.json", new Bad(ProblemCode.DAMAGED, "{\"text\": \"一".getBytes(UTF_8)));
    bad.put(
        "words.json",
        new Bad(ProblemCode.DATA_WITHOUT_TEXTS, "{\"民生\": [\"就业\", \"医疗\"]}".getBytes(UTF_8)));
    bad.put(
        "figures.csv",
        new Bad(ProblemCode.DATA_WITHOUT_TEXTS, "region,year,count\n云州,2022,7\n".getBytes(UTF_8)));
    return bad;
  }

  @Test
  void eachBadFileIsRejectedWithItsCodeAndNoOtherFileIsTouched() {
    List<FileAnalysis> alone = analyser.analyse("good.txt", text(2022).getBytes(UTF_8));
    Map<String, ProblemCode> expected = new LinkedHashMap<>();
    Map<String, ProblemCode> codes = new LinkedHashMap<>();
    badFiles()
        .forEach(
            (name, bad) -> {
              Instant start = Instant.now();
              List<FileAnalysis> files = analyser.analyse(name, bad.bytes());
              assertThat(Duration.between(start, Instant.now())).as(name).isLessThan(LONGEST);
              assertThat(files).as(name).allMatch(file -> file.reports().isEmpty());
              expected.put(name, bad.code());
              codes.put(name, files.get(0).problems().get(0).code());
            });
    assertThat(codes).containsExactlyEntriesOf(expected);
    List<FileAnalysis> after = analyser.analyse("good.txt", text(2022).getBytes(UTF_8));
    assertThat(after.get(0).facts().reports().get(0).chars())
        .isEqualTo(alone.get(0).facts().reports().get(0).chars());
  }

  @Test
  void aBadEntryOfAnArchiveCostsThatEntry() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.docx", cut(docx(report(2021))));
    entries.put("b.docx", docx(report(2022)));
    List<FileAnalysis> files = analyser.analyse("all.zip", zip(entries, UTF_8));
    assertThat(files).extracting(file -> file.reports().size()).containsExactly(0, 1);
    assertThat(files.get(0).problems().get(0).path()).isEqualTo("all.zip!/a.docx");
  }

  @Test
  void aRowWithoutReportCostsThatRow() {
    String table = "年份,正文\n2021,略\n2022,\"" + text(2022) + "\"\n";
    FileAnalysis file = analyser.analyse("a.csv", table.getBytes(UTF_8)).get(0);
    assertThat(file.reports()).hasSize(1);
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().get(0).code()).isEqualTo(ProblemCode.ROW_WITHOUT_REPORT);
    assertThat(file.problems().get(0).detail()).startsWith("row 2: ");
  }

  @Test
  void aBrokenLineOfJsonCostsThatLine() {
    String row = "{\"year\": %d, \"text\": \"%s\"}\n";
    String lines =
        row.formatted(2021, text(2021).replace("\n", "\\n"))
            + "{\"year\": 2020, \"text\": [\"一\"\n"
            + "\n"
            + row.formatted(2022, text(2022).replace("\n", "\\n"))
            + "[]\n"
            + "{\"year\": 2023}\n";
    FileAnalysis file = analyser.analyse("a.jsonl", lines.getBytes(UTF_8)).get(0);
    assertThat(file.reports())
        .extracting(AnalysedReport::text)
        .containsExactly(text(2021), text(2022));
    assertThat(file.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.ROW_WITHOUT_REPORT);
    assertThat(file.problems())
        .extracting(Problem::detail)
        .containsExactly(
            "line 2: not valid JSON: Unexpected end-of-input: expected close marker for Array",
            "line 5: no JSON object",
            "line 6: no text");
  }

  @Test
  void whatFollowsAJsonDocumentIsDamage() {
    String json = "{\n\"text\": \"%s\"\n}\n".formatted(text(2021).replace("\n", "\\n"));
    assertThat(analyser.analyse("a.json", json.getBytes(UTF_8)).get(0).reports()).hasSize(1);
    FileAnalysis twice = analyser.analyse("a.json", (json + json).getBytes(UTF_8)).get(0);
    assertThat(twice.reports()).isEmpty();
    assertThat(twice.problems().get(0).code()).isEqualTo(ProblemCode.DAMAGED);
  }

  @Test
  void aRowOfATableThatLacksItsTextIsToldAndAnEmptyOneIsNot() {
    String table = "年份,正文\n2021,\"%s\"\n2022,\n2023\n,\n".formatted(text(2021));
    FileAnalysis file = analyser.analyse("a.csv", table.getBytes(UTF_8)).get(0);
    assertThat(file.reports()).hasSize(1);
    assertThat(file.problems())
        .extracting(problem -> problem.code() + " " + problem.detail())
        .containsExactly("ROW_WITHOUT_REPORT row 3: no text", "ROW_WITHOUT_REPORT row 4: no text");
  }

  @Test
  void saysWhatIsWrongInWordsThatFitOneAsWellAsMany() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", Documents.pdfOfPictures(1));
    files.put("b.pdf", Documents.pdfOfPictures(10_001));
    files.put("c.txt", "一".getBytes(UTF_8));
    files.put("d.docx", cut(docx(report(2022))));
    files.put("e.txt", filled(5000, 0xff));
    files.put("f.csv", "年份,正文\n2021,\"一".getBytes(UTF_8));
    List<String> details = new ArrayList<>();
    files.forEach(
        (name, bytes) ->
            details.add(analyser.analyse(name, bytes).get(0).problems().get(0).detail()));
    assertThat(details)
        .containsExactly(
            "Pictures of pages, it seems; pages: 1, characters on them: 0",
            "The document states 10001 pages; no more than 10000 are read",
            "No title, salutation or opening sentence of a government work report; characters read: 1",
            "It breaks off or was changed: the list of what it holds, which ends it, cannot be read",
            "Byte 0 is not valid Big5, which it seems to be: the file is damaged or in another encoding",
            "The table breaks the rules of CSV (RFC 4180), quotation marks above all: (startline 2)"
                + " EOF reached before encapsulated token finished");
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] bomb(int megabytes) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      entries.put(i + ".txt", megabyte);
    }
    return zip(entries, UTF_8);
  }

  private static byte[] many() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i <= 10_000; i++) {
      entries.put(i + ".txt", new byte[0]);
    }
    return zip(entries, UTF_8);
  }

  /** Elements that nothing closes, which a parser opens anew in each paragraph. */
  private static byte[] fonts() {
    StringBuilder page = new StringBuilder("<html><p>");
    for (int i = 0; i < 100; i++) {
      page.append("<font size=%s>".formatted(i));
    }
    return page.append("<p>发展".repeat(100_000)).toString().getBytes(UTF_8);
  }

  /** Pages of 80 MB of spaces or zeros, by the filters that make them of little. */
  private static Map<String, byte[]> bombsOfFilters() {
    byte[] runs = new byte[(80 << 20) / 128 * 2];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
      runs[i + 1] = ' ';
    }
    byte[] zeros = filled(20 << 20, 'z');
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    bombs.put("/FlateDecode", deflated(filled(80 << 20, ' ')));
    bombs.put("/RunLengthDecode", runs);
    bombs.put("/LZWDecode", lzwOfSpaces(80 << 20));
    bombs.put("[/FlateDecode /RunLengthDecode]", deflated(runs));
    bombs.put("[/FlateDecode /ASCII85Decode]", deflated(zeros));
    bombs.replaceAll((filters, content) -> pageOf(filters, content));
    return bombs;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] deflated = new byte[bytes.length / 50 + 100];
    int length = deflater.deflate(deflated);
    deflater.end();
    return Arrays.copyOf(deflated, length);
  }

  /** Each code stands for one space more than the one before, until the table is full. */
  private static byte[] lzwOfSpaces(long least) {
    StringBuilder bits = new StringBuilder();
    for (long spaces = 0; spaces < least; ) {
      bits.append(code(256, 12).substring(bits.length() == 0 ? 3 : 0)).append(code(' ', 9));
      spaces++;
      for (int code = 258; code < 4093; code++) {
        bits.append(code(code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12));
        spaces += code - 256;
      }
    }
    byte[] bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return bytes;
  }

  private static String code(int code, int width) {
    return Integer.toBinaryString(1 << width | code).substring(1);
  }

  private static byte[] pageOf(String filters, byte[] content) {
    String before =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n"
            + "4 0 obj\n<< /Filter %s /Length %s >>\nstream\n".formatted(filters, content.length);
    String after = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(before.getBytes(UTF_8));
    pdf.writeBytes(content);
    pdf.writeBytes(after.getBytes(UTF_8));
    return pdf.toByteArray();
  }

  private static byte[] dolls() {
    byte[] doll = text(2022).getBytes(UTF_8);
    for (int i = 0; i < 5; i++) {
      doll = zip(Map.of("a", doll), UTF_8);
    }
    return doll;
  }

  private static byte[] laughs() {
    String prolog =
        "<!DOCTYPE w:document [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    return zip(
        Map.of("word/document.xml", Documents.wordXml(prolog, "<w:body>&b;</w:body>")), UTF_8);
  }

  /** Sets the flag of encryption in the header of the entry and in the list of entries. */
  private static byte[] protectedZip() {
    byte[] bytes = zip(Map.of("a.txt", text(2022).getBytes(UTF_8)), UTF_8);
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3) {
        bytes[i + 6] |= 1;
      } else if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1) {
        bytes[i + 8] |= 1;
      }
    }
    return bytes;
  }

  private static byte[] cutDoc() {
    byte[] bytes = filled(600, 0);
    int[] magic = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    return bytes;
  }
}
