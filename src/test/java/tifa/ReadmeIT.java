package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, one after the other, in a folder that has {@code jobs}. */
@Tag("slow")
class ReadmeIT {
  @Test
  void everyCommandDoesWhatTheReadmeSays(@TempDir Path scratch) throws Exception {
    Files.createSymbolicLink(scratch.resolve("jobs"), Path.of("jobs").toAbsolutePath());
    Files.createSymbolicLink(scratch.resolve("target"), Path.of("target").toAbsolutePath());
    String readme = Files.readString(Path.of("README.md"));
    writeOwnJob(scratch, readme);
    StringBuilder stderr = new StringBuilder();

    List<String> commands =
        blocks(readme, "sh").stream().flatMap(String::lines).filter(ReadmeIT::isHere).toList();
    assertThat(commands).contains("jobs/tifa run jobs/sample/job.json", "jobs/tifa run my-reports");
    for (String command : commands) {
      LauncherRun run =
          LauncherRun.of(
              scratch,
              Map.of(),
              List.of("bash", "-c", command.replace("spark://127.0.0.1:7077", "local[2]")));
      assertThat(run.code()).as("%s: %s", command, run.stderr()).isZero();
      stderr.append(run.stderr());
    }

    assertThat(scratch.resolve("output/sample/current/charts/movers.svg")).exists();
    assertThat(scratch.resolve("my-reports-tifa/current/report.html")).exists();
    assertThat(scratch.resolve("my-city/output/my-city/current/term_year.csv")).exists();
    String said =
        stderr
            .toString()
            .replaceAll("\\S*/my-reports-tifa/runs/[^/\\s]+", "…/my-reports-tifa/runs/…");
    assertThat(said).contains(blocks(readme, "console").get(0));
  }

  /** Tests the program itself, or needs a Spark that is installed. */
  private static boolean isHere(String command) {
    return !command.equals("mvn verify") && !command.startsWith("spark-submit ");
  }

  private static void writeOwnJob(Path scratch, String readme) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("my-city/corpus")).getParent();
    Files.writeString(folder.resolve("job.json"), blocks(readme, "json").get(0));
    Files.writeString(folder.resolve("terms.csv"), blocks(readme, "csv").get(0));
  }

  private static List<String> blocks(String document, String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(document)
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
