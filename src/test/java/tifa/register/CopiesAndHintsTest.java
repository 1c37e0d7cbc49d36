package tifa.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.extract.Documents;
import tifa.problem.Problem;

class CopiesAndHintsTest {
  private final Analyser analyser = Analysed.inOneToken();

  @Test
  void countsOneOfManyCopiesInWhateverFormat() {
    Map<String, byte[]> files = new TreeMap<>();
    String text = Documents.text(2022);
    files.put("a.txt", text.getBytes(UTF_8));
    files.put("b.txt", text.getBytes(UTF_8));
    files.put("c.docx", Documents.docx(Documents.report(2022)));
    files.put("d.docx", Documents.docx(Documents.report(2022)));
    files.put("e.txt", text.replace("各位代表！", "各位代表！实干成就梦想。").getBytes(UTF_8));
    Register register = register(files);
    assertThat(register.entries())
        .extracting(entry -> entry.path() + " " + entry.status().label())
        .containsExactly(
            "a.txt duplicate",
            "b.txt duplicate",
            "c.docx duplicate",
            "d.docx duplicate",
            "e.txt used");
    assertThat(register.entries())
        .filteredOn(entry -> !entry.isUsed())
        .allMatch(entry -> entry.duplicateOf().equals("e.txt"));
  }

  @Test
  void takesWhatARowStatesForAHintThatTheTextOverrules() {
    String nameless = Documents.text(2022).replaceAll("(?m)^.*(工作报告|会议上|云州市市长).*$", "");
    String row = "地区,年份,标题,正文\n天津市,2021,政府工作报告,\"" + nameless + "\"\n";
    Register register = register(Map.of("a.csv", row.getBytes(UTF_8)));
    ReportEntry entry = register.entries().get(0);
    assertThat(entry.region().orElseThrow().name()).isEqualTo("天津市");
    assertThat(entry.year()).hasValue(2022);
    assertThat(register.problems())
        .extracting(Problem::detail)
        .anySatisfy(
            detail ->
                assertThat(detail)
                    .startsWith("Counted as 2022, as ")
                    .endsWith("though its row (2021) says 2021"));
  }

  private Register register(Map<String, byte[]> files) {
    List<FileFacts> facts = new ArrayList<>();
    files.forEach(
        (path, bytes) ->
            analyser.analyse(path, bytes).stream().map(FileAnalysis::facts).forEach(facts::add));
    return new Registrar(Metadata.none(), Optional.empty(), 1949, 2100).register(facts);
  }
}
