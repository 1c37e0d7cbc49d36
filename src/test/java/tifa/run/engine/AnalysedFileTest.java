package tifa.run.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.extract.text.Decoder;
import tifa.problem.ProblemCode;
import tifa.storage.ListedFile;
import tifa.token.Hanlp;

class AnalysedFileTest {
  private static final ListedFile FILE =
      new ListedFile("两年合订.zip", "/corpus/两年合订.zip", "/corpus", 1, 1, "");

  private static List<FileFacts> facts() {
    FileAnalysis report =
        new Analyser(Decoder.detecting(), Hanlp.ofThisJvm())
            .analyse(
                "两年合订.zip!/甲/云州市2023.txt",
                """
                云州市2023年政府工作报告
                ——2023年1月8日在云州市第九届人民代表大会第三次会议上
                云州市市长 李明
                一、2022年工作回顾
                全市生产总值增长5.2%。云州市粮食丰收。
                二、2023年工作安排
                推进乡村振兴。
                """
                    .getBytes(UTF_8))
            .get(0);
    FileAnalysis rejected =
        FileAnalysis.rejected("两年合订.zip!/空.txt", "ab", ProblemCode.NO_REPORT, "No report");
    return List.of(report.facts(), rejected.facts());
  }

  private static Object travelled(Object sent) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void whatATaskFoundArrivesWhole() throws Exception {
    List<FileFacts> facts = facts();
    assertThat(facts.get(0).reports()).isNotEmpty();
    AnalysedFile sent = new AnalysedFile(FILE, "cd", "", facts);
    assertThat(travelled(sent)).usingRecursiveComparison().isEqualTo(sent);
    AnalysedFile failed = new AnalysedFile(FILE, "", ProblemCode.UNREADABLE.name(), List.of());
    assertThat(travelled(failed)).isEqualTo(failed);
  }
}
