package tifa.run.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EscapedTest {
  @Test
  void writesWhatCouldMisleadAReaderAsItsNumber() {
    assertThat(Escaped.of("天津\n2017\t\u001b[31m\u202etxt.报告\u2028"))
        .isEqualTo("天津\\u000a2017\\u0009\\u001b[31m\\u202etxt.报告\\u2028");
  }

  @Test
  void keepsTheLinesOfATextThatHasSeveral() {
    assertThat(Escaped.lines("a\u0007\nb\u202e").lines()).containsExactly("a\\u0007", "b\\u202e");
  }

  @Test
  void anEventIsOneLineWhateverItNames() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8));
    progress.stage("list");
    progress.say("工作\n报告\u202e.txt");
    progress.note("工作\r报告");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("list: 工作\\u000a报告\\u202e.txt ("),
            line -> assertThat(line).isEqualTo("工作\\u000d报告"));
  }
}
