package tifa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.extract.text.Decoder;
import tifa.token.Hanlp;

/** What is taken from the store is what was put there, whatever the file is called by then. */
class StoredFilesTest {
  private static final Analyser ANALYSER = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());

  /** Quotation marks, wide and traditional forms, blanks, and characters beyond 16 bits. */
  private static final String REPORT =
      """
      云州市2024年政府工作报告
      ——2024年1月30日在云州市第十六届人民代表大会第三次会议上
      云州市市长 顾长河

      各位代表：
      现在，我代表市人民政府作工作报告，请予审议。
      一、2023年工作回顾
      坚持“两个确立”，推进“链长制”；ＧＤＰ增长５．８％。发　展 新质生产力𠮷𠮷，碳达峰。
      （一）产业提质增效。“专精特新”企业２６家, 增长10%!
      二、2024年工作安排
      “三个代表”重要思想“引领”发展。
      各位代表！让我们团结奋斗。
      """;

  private static void comesBack(String path, byte[] bytes) throws Exception {
    List<FileAnalysis> analysed = ANALYSER.analyse(path, bytes);
    AnalysisCodec.Encoded encoded = AnalysisCodec.encode(path, analysed);

    assertThat(AnalysisCodec.analyses(path, encoded.facts(), encoded.reports()))
        .usingRecursiveComparison()
        .isEqualTo(analysed);
    assertThat(AnalysisCodec.facts(path, encoded.facts()))
        .usingRecursiveComparison()
        .isEqualTo(analysed.stream().map(FileAnalysis::facts).toList());
    String renamed = "另一个/" + path;
    assertThat(AnalysisCodec.analyses(renamed, encoded.facts(), encoded.reports()))
        .usingRecursiveComparison()
        .isEqualTo(ANALYSER.analyse(renamed, bytes));
  }

  @Test
  void aReportComesBackAsItWasAnalysed() throws Exception {
    comesBack("云州.txt", REPORT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void linesThatEndAsOnWindowsComeBack() throws Exception {
    comesBack("云州.txt", REPORT.replace("\n", "\r\n").strip().getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void aReportInTraditionalCharactersComesBack() throws Exception {
    String traditional =
        REPORT.replace('发', '發').replace('产', '產').replace('业', '業').replace('质', '質');

    comesBack("云州.txt", traditional.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileWithoutReportComesBackWithItsReason() throws Exception {
    comesBack("日记.txt", "今天天气很好。".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyEntryOfAnArchiveComesBack() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("2023.txt", "日记.txt", "2024.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        String text = name.equals("日记.txt") ? "今天天气很好。" : REPORT + name;
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    comesBack("报告.zip", bytes.toByteArray());
  }

  @Test
  void tablesAndTextsOfTheSameBytesAreToldApart() {
    assertThat(ContentKey.of("ab", "云州/报告.CSV")).isNotEqualTo(ContentKey.of("ab", "报告.txt"));
    assertThat(ContentKey.of("ab", "报告.tsv")).isEqualTo(ContentKey.of("ab", "报告.csv"));
    assertThat(ContentKey.of("ab", "报告.docx")).isEqualTo(ContentKey.of("ab", "报告.txt"));
  }
}
