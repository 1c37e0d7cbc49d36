package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.Published;
import tifa.TestJob;
import tifa.job.Job;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.PlainEngine;
import tifa.run.publish.FaultyStorage;
import tifa.table.Table;

/**
 * A whole run of a real job in which the file operations of the output fail in turn: either it ends
 * with 73 or 74 and the old run is current to the byte, or it has published all of the new. What it
 * leaves behind, the next good run takes away.
 */
@Tag("slow")
class JobRunFaultIT {
  @TempDir Path folder;

  private TestJob job;
  private int published;

  @BeforeEach
  void publishTwice() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013");
    // Files like others, each made of many writes.
    job =
        TestJob.in(folder.resolve("job"), corpus)
            .set("tables", "exclude", "report.html", "tifa.xlsx", "charts");
    lexicon(job, 0);
    job.run("output.keepRuns=2");
    lexicon(job, 1);
    job.run("output.keepRuns=2");
  }

  @Test
  void whicheverStepFailsOnce() throws Exception {
    failEveryStep(FaultyStorage::failOnce);
  }

  @Test
  void whereverTheDiskFailsForGood() throws Exception {
    failEveryStep(FaultyStorage::failFrom);
  }

  private void failEveryStep(BiConsumer<FaultyStorage, Integer> fault) throws Exception {
    int stepsBefore = stepsOfAGoodRun();
    int failed = 0;
    for (int step = 1; true; step++) {
      // Two lexicons in turn, so that there is always something to publish.
      lexicon(job, step + 1);
      Map<String, String> before = current().everyFile();
      FaultyStorage storage = new FaultyStorage();
      fault.accept(storage, step);
      boolean succeeded = attempt(storage);
      if (storage.steps() < step) {
        assertThat(succeeded).isTrue();
        break;
      }
      if (succeeded) {
        published++;
      } else {
        failed++;
        assertThat(current().everyFile())
            .as("step %s", storage.taken().get(step - 1))
            .isEqualTo(before);
      }
      lexicon(job, step + 1);
      job.run("output.keepRuns=2");
      assertThat(current().rows(Table.TERM_YEAR_WIDE, "term"))
          .as("step %s", storage.taken().get(step - 1))
          .containsExactly(term(step + 1));
    }
    assertThat(failed).isGreaterThan(100);
    assertThat(published).as("steps after the switch").isPositive();
    current().assertSound();
    assertThat(stepsOfAGoodRun()).as("nothing is left behind").isEqualTo(stepsBefore);
  }

  private int stepsOfAGoodRun() throws Exception {
    lexicon(job, 0);
    job.run("output.keepRuns=2");
    lexicon(job, 1);
    FaultyStorage storage = new FaultyStorage();
    assertThat(attempt(storage)).isTrue();
    return storage.steps();
  }

  /** Whether the attempt published; else it ended as the contract says. */
  private boolean attempt(FaultyStorage storage) {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    try {
      Job opened = JobFile.read(job.file().toString(), List.of("output.keepRuns=2"));
      new JobRun(
              opened,
              silent,
              bytes -> new PlainEngine(silent),
              false,
              location -> storage,
              Recollection.none())
          .publish();
      return true;
    } catch (RunException e) {
      assertThat(e.outcome()).isIn(RunOutcome.NO_OUTPUT, RunOutcome.INPUT_OUTPUT);
      assertThat(e.getMessage()).contains("failed");
      return false;
    }
  }

  private static String term(int number) {
    return number % 2 == 0 ? "改革" : "民生";
  }

  private static void lexicon(TestJob job, int number) throws IOException {
    job.lexicon("term,match", term(number) + ",exact");
  }

  private Published current() throws IOException {
    return new Published(job.output().resolve("current").toRealPath());
  }
}
