package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that completes commands, as the README has it read in. */
class CompletionTest {
  @TempDir private Path scratch;

  @BeforeEach
  void writeTheScript() throws Exception {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(script, true, UTF_8);
    assertThat(Main.run(new String[] {"generate-completion"}, out, out)).isZero();
    Files.write(scratch.resolve("script"), script.toByteArray());
    Files.createFile(scratch.resolve("job.json"));
  }

  @Test
  void bashCompletesCommandsOptionsAndFiles() throws Exception {
    assertThat(inBash("tifa exp")).isEqualTo("explain");
    assertThat(inBash("jobs/tifa run job.json --reh")).isEqualTo("--rehash");
    assertThat(inBash("tifa run jo")).isEqualTo("job.json");
  }

  private String inBash(String line) throws Exception {
    String words = "(" + line + ")";
    return shell(
        "bash",
        "eval \"$(cat script)\"; compopt() { :; }; COMP_WORDS=%s; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_tifa; echo \"${COMPREPLY[@]}\""
            .formatted(words));
  }

  @Test
  void zshKnowsWhatCompletesTifa() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "no zsh");

    assertThat(shell("zsh", "source <(cat script); print -r -- $_comps[tifa]"))
        .contains("_complete_tifa");
  }

  private String shell(String shell, String commands) throws Exception {
    LauncherRun run =
        LauncherRun.of(
            scratch,
            Map.of("HOME", scratch.toString(), "LC_ALL", "C.UTF-8"),
            List.of(shell, "-c", commands));
    assertThat(run.stderr()).isEmpty();
    return run.lastLine();
  }
}
