package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.job.Job;
import tifa.run.JobFile;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.PlainEngine;

/** Every attempt that names a valid output leaves its account there. */
class AttemptAccountTest {
  @TempDir Path folder;

  private TestJob job;

  @BeforeEach
  void writeAReport() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("云州市2024年政府工作报告.txt"),
        "云州市2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n过去一年，改革不断深化。\n");
    job = TestJob.in(folder.resolve("job"), corpus).lexicon("term", "改革");
  }

  @Test
  void ofACorpusThatIsMissing() throws Exception {
    assertFails(66, "there is no folder", "corpus.path=" + folder.resolve("nowhere"));
  }

  @Test
  void ofALexiconThatIsMissingOrWrong() throws Exception {
    assertFails(78, "lexicon: ", "lexicon=[\"nowhere.csv\"]");
    Files.writeString(folder.resolve("job/bad.csv"), "term\n=1\n");
    assertFails(78, "bad.csv, row 2, column term", "lexicon=[\"bad.csv\"]");
  }

  @Test
  void ofMetadataThatIsWrong() throws Exception {
    Files.writeString(folder.resolve("job/metadata.csv"), "path,year\na.txt,31\n");
    assertFails(78, "31 is no year", "corpus.metadata=metadata.csv");
  }

  @Test
  void ofAJobThatIsWrongAndStillNamesItsOutput() throws Exception {
    assertFails(78, "corpus.years.from", "corpus.years.from=2050", "corpus.years.to=2040");
    assertFails(78, "output.keepRuns", "output.keepRuns=0");
  }

  @Test
  void butNotWhereTheOutputIsInDoubt() throws Exception {
    CommandRun misspelt =
        CommandRun.of("run", job.file().toString(), "--set", "output.paht=elsewhere");
    assertThat(misspelt.code()).isEqualTo(78);
    assertThat(job.output()).doesNotExist();
  }

  @Test
  void sayingWhenAnotherJobWroteHereBefore() throws Exception {
    assertThat(said("name=first")).doesNotContain("warning:");
    assertThat(said("name=second", "count.match=exact"))
        .contains("warning: the run before in this output is of the job first, and this is second");
    assertThat(said("name=second", "count.match=token")).doesNotContain("warning:");
    Files.writeString(job.output().resolve("current/run.json"), "{");
    assertThat(said("name=third")).contains("publish: ").doesNotContain("warning: the run before");
  }

  @Test
  void sayingThatARunWhoseTableLostRowsIsComparedWithNothing() throws Exception {
    job.run();
    Path reports = job.output().resolve("current/reports.csv");
    String written = Files.readString(reports);
    int secondRow = written.indexOf("\r\n") + 2;
    Files.writeString(reports, written.substring(0, secondRow));

    assertThat(said("count.match=exact"))
        .contains("is damaged, so nothing is compared with it: Invalid table reports.csv")
        .doesNotContain("added");
    assertThat(job.output().resolve("current/changes.csv")).isNotEmptyFile();
  }

  @Test
  void explainingNothingFromATableThatLostRows() throws Exception {
    job.run();
    Path reports = job.output().resolve("current/reports.csv");
    Files.writeString(reports, Files.readString(reports).replace(",2024,", ",2023,"));

    CommandRun explained = CommandRun.of("explain", job.file().toString(), "改革");

    assertThat(explained.code()).isEqualTo(74);
    assertThat(explained.stderr()).contains("Invalid table reports.csv");
    assertThat(explained.stdout()).isEmpty();
  }

  private String said(String... settings) throws Exception {
    StringWriter said = new StringWriter();
    Progress progress = new Progress(new PrintWriter(said));
    Job opened = JobFile.read(job.file().toString(), List.of(settings));
    new JobRun(opened, progress, bytes -> new PlainEngine(progress), false).publish();
    return said.toString();
  }

  @Test
  void ofASignalThatEndsItWhateverItDoesAfterwards() throws Exception {
    job.run();
    String before = job.run();
    Progress silent = new Progress(new PrintWriter(Writer.nullWriter()));
    Job opened = JobFile.read(job.file().toString(), List.of("count.match=exact"));
    AtomicReference<JobRun> run = new AtomicReference<>();
    run.set(
        new JobRun(
            opened,
            silent,
            bytes -> {
              assertThat(lastRun().path("status").asText()).isEqualTo("started");
              assertThat(run.get().interrupt(RunOutcome.TERMINATED)).isTrue();
              return new PlainEngine(silent);
            },
            false));

    RunException e = catchThrowableOfType(RunException.class, () -> run.get().publish());

    assertThat(e.outcome()).isEqualTo(RunOutcome.TERMINATED);
    assertAccount("interrupted", 143, "nothing was published");
    assertThat(job.output().resolve("current").toRealPath().toString()).isEqualTo(before);
    assertThat(run.get().interrupt(RunOutcome.INTERRUPTED)).as("it has ended").isFalse();
  }

  private void assertFails(int code, String reason, String... settings) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("run", job.file().toString()));
    for (String setting : settings) {
      arguments.add("--set");
      arguments.add(setting);
    }
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.stderr()).isEqualTo(code);
    assertThat(run.stderr()).contains(reason);
    assertAccount("failed", code, reason);
  }

  private void assertAccount(String status, int code, String reason) throws IOException {
    assertThat(lastRun().path("status").asText()).isEqualTo(status);
    assertThat(lastRun().path("outcome").asInt()).isEqualTo(code);
    assertThat(lastRun().path("reason").asText()).contains(reason);
    assertThat(lastRun().path("job").asText()).isEqualTo("test");
    assertThat(lastRun().path("seconds").has("")).isFalse();
    assertThat(Files.readString(job.output().resolve("metrics.prom")))
        .contains("tifa_last_attempt_exit_code{job=\"test\"} " + code + "\n");
  }

  private JsonNode lastRun() {
    try {
      return new ObjectMapper().readTree(job.output().resolve("last-run.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
