package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.token.Hanlp;

class MarkedStretchesTest {
  private static List<String> found(String text) {
    AnalysedReport report = Analysed.report("一、去年工作\n" + text + "\n");
    AnalysedSection section =
        report.sections().stream().filter(AnalysedSection::counted).findFirst().orElseThrow();
    SectionTokens tokens = SectionTokens.of(section, Hanlp.ofThisJvm());
    List<String> found = new ArrayList<>();
    new MarkedStretches(report, section, () -> tokens)
        .each(
            (first, last) ->
                found.add(section.text().substring(tokens.start(first), tokens.end(last))));
    return found;
  }

  @Test
  void whatIsQuotedAndWhatIsARowIsHandedOver() {
    assertThat(found("实行“现代化”。")).containsExactly("现代化");
    assertThat(found("坚持稳粮田、稳水利。")).containsExactly("稳粮田、稳水利");
    assertThat(found("粮食丰收。")).isEmpty();
  }
}
