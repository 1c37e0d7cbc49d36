package tifa.run.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every step of a run fails in turn: readers have the old run or the new one, and the next goes on.
 */
class PublishingFaultTest {
  private static final int KEEP_RUNS = 2;

  @TempDir Path folder;

  private int current;

  @Test
  void leavesTheOldRunCurrentWhicheverStepFails() throws Exception {
    int steps = stepsOfARun();
    for (int step = 1; step <= steps; step++) {
      FaultyStorage storage = new FaultyStorage();
      storage.failOnce(step);
      runWithFault(storage);
    }
  }

  @Test
  void leavesTheOldRunCurrentWhereverARunIsCutOff() throws Exception {
    int steps = stepsOfARun();
    for (int step = 1; step <= steps; step++) {
      FaultyStorage storage = new FaultyStorage();
      storage.failFrom(step);
      runWithFault(storage);
    }
  }

  @Test
  void leavesNoRunThatNeverWasCurrent() throws Exception {
    publishUndisturbed();
    FaultyStorage storage =
        new FaultyStorage() {
          @Override
          public void switchLink(String link, String temporary, String target) throws IOException {
            throw new IOException("not switched");
          }
        };
    assertThat(publish(storage, current + 1).orElseThrow()).hasMessage("not switched");
    assertThat(folder.resolve("runs")).isDirectoryNotContaining("glob:**/*-00000002");
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(1);
  }

  @Test
  void keepsTheRunIfTheSwitchWasMadeBeforeItFailed() throws Exception {
    publishUndisturbed();
    FaultyStorage storage =
        new FaultyStorage() {
          @Override
          public void switchLink(String link, String temporary, String target) throws IOException {
            super.switchLink(link, temporary, target);
            throw new IOException("switched");
          }
        };
    assertThat(publish(storage, current + 1).orElseThrow())
        .isInstanceOf(AfterPublishing.class)
        .hasMessage("[switched]");
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(2);
  }

  @Test
  void keepsTheRunIfNobodyCanTellWhetherTheSwitchWasMade() throws Exception {
    publishUndisturbed();
    FaultyStorage storage =
        new FaultyStorage() {
          @Override
          public void switchLink(String link, String temporary, String target) throws IOException {
            super.switchLink(link, temporary, target);
            failOnce(steps() + 1);
            throw new IOException("switched");
          }
        };
    assertThat(publish(storage, current + 1).orElseThrow()).hasMessage("switched");
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(2);
  }

  @Test
  void hasAllOfARunOnDiskBeforeItBecomesCurrent() throws Exception {
    FaultyStorage storage = new FaultyStorage();
    publish(storage, 1);
    List<String> taken =
        storage.taken().stream()
            .map(step -> step.replace(folder + "/", "").replace(folder.toString(), "."))
            .map(step -> step.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4,12}){4}-?", ""))
            .toList();
    assertThat(taken)
        .containsSubsequence(
            "close runs/.staging-/a.csv",
            "close runs/.staging-/b.csv",
            "close runs/.staging-/c.csv",
            "close runs/.staging-/texts/r1.txt",
            "sync runs/.staging-/texts/r1.txt",
            "rename runs/.staging-/texts/r1.txt",
            "sync texts",
            "sync runs/.staging-/a.csv",
            "sync runs/.staging-/b.csv",
            "sync runs/.staging-/c.csv",
            "sync runs/.staging-",
            "close .tifa/.files",
            "sync .tifa/.files",
            "sync .tifa",
            "rename runs/.staging-",
            "sync runs",
            "switch current",
            "sync .");
  }

  private int stepsOfARun() throws Exception {
    for (int number = 1; number <= KEEP_RUNS; number++) {
      publishUndisturbed();
    }
    FaultyStorage storage = new FaultyStorage();
    current++;
    assertThat(publish(storage, current)).isEmpty();
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(current);
    assertThat(storage.steps()).isGreaterThan(40);
    return storage.steps();
  }

  private void runWithFault(FaultyStorage storage) throws Exception {
    int next = current + 1;
    Optional<Exception> failure = publish(storage, next);
    assertThat(failure).as("the fault is told").isPresent();
    if (failure.get() instanceof AfterPublishing) {
      current = next;
    }
    assertThat(SampleRun.readCurrent(folder)).as("%s", failure).isEqualTo(current);

    current = next;
    publishUndisturbed();
    assertThat(SampleRun.leftovers(folder)).as("%s", failure).isEmpty();
    try (var runs = Files.list(folder.resolve("runs"))) {
      assertThat(runs).as("%s", failure).hasSize(KEEP_RUNS);
    }
  }

  private void publishUndisturbed() throws Exception {
    current++;
    SampleRun.publish(new FaultyStorage(), folder, KEEP_RUNS, current);
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(current);
  }

  /** Publishes with an account of the attempt, and then prunes; returns what failed. */
  private Optional<Exception> publish(FaultyStorage storage, int number) {
    try (OutputFolder output =
        OutputFolder.open(storage, folder.toString(), KEEP_RUNS, Instant.EPOCH)) {
      Publication publication = SampleRun.publish(output, number);
      try {
        output.recordEnd("{}", "");
      } catch (IOException e) {
        return Optional.of(new AfterPublishing(e.getMessage()));
      }
      List<String> warnings = SampleRun.prune(output, publication);
      return warnings.isEmpty()
          ? Optional.empty()
          : Optional.of(new AfterPublishing(warnings.toString()));
    } catch (IOException | OutputUnavailableException | OutputLockedException e) {
      return Optional.of(e);
    }
  }

  private static final class AfterPublishing extends Exception {
    private static final long serialVersionUID = 1L;

    AfterPublishing(String message) {
      super(message);
    }
  }
}
