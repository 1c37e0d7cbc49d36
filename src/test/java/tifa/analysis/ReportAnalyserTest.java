package tifa.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tifa.lexicon.Lexicon;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.Match;
import tifa.lexicon.NamedBytes;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.mention.Verdict;
import tifa.normal.Normaliser;
import tifa.problem.RejectedFileException;
import tifa.token.Hanlp;

class ReportAnalyserTest {
  private static final String TEXT =
      """
      政府工作报告
      各位代表：
      一、2023年工作回顾
      数字经济加快发展。
      二、2024年工作安排
      做强数字经济，深化改革。
      """;

  private final ReportAnalyser analyser = new ReportAnalyser(Hanlp.ofThisJvm(), Set.of());

  @Test
  void aTextBecomesSectionsAndTheseMentionsWithTheJarAlone() throws Exception {
    List<String> found = new ArrayList<>();

    // The example of CONTRIBUTING.md, to the letter.
    String csv = "term,category\n数字经济,经济\n改革,改革\n";
    Lexicon lexicon =
        new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
            .read(List.of(new NamedBytes("lexicon.csv", csv.getBytes(UTF_8))));
    Hanlp hanlp = Hanlp.ofThisJvm();
    AnalysedReport report = new ReportAnalyser(hanlp, Set.of()).analyse("云州2024", TEXT);
    for (AnalysedSection section : report.sections()) {
      found.add(section.number() + " " + section.role().label() + " " + section.head().heading());
    }
    Matcher matcher = new Matcher(lexicon, hanlp);
    for (Mention hit : Concordance.of(report, matcher, v -> v == Verdict.COUNTED)) {
      String term = lexicon.terms().get(hit.term()).label();
      found.add(term + " " + hit.sectionNumber() + " " + hit.quotation().sentence());
    }

    assertThat(found)
        .containsExactly(
            "s1 review 一、2023年工作回顾",
            "s2 plan 二、2024年工作安排",
            "数字经济 s1 数字经济加快发展。",
            "数字经济 s2 做强数字经济，深化改革。",
            "改革 s2 做强数字经济，深化改革。");
  }

  @Test
  void theExampleOfTheContributorsIsTheOneThatIsTested() throws Exception {
    String contributing = Files.readString(Path.of("CONTRIBUTING.md"));
    String test = Files.readString(Path.of("src/test/java/tifa/analysis/ReportAnalyserTest.java"));
    int from = test.indexOf("    String csv = ");
    String example = test.substring(from, test.indexOf("\n\n    assertThat(found)", from));
    assertThat(contributing).contains("```java\n" + example.indent(-4));
  }

  @Test
  void anEmptyTextIsNoReport() {
    assertThatThrownBy(() -> analyser.analyse("云州2024", " \n"))
        .isInstanceOf(RejectedFileException.class);
  }
}
