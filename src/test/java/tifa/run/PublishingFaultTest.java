package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every step of a run fails in turn: readers have the old run or the new one, and the next goes on.
 */
class PublishingFaultTest {
  private static final int OLD = 3;
  private static final int NEW = 4;

  @TempDir Path temporary;

  @Test
  void leavesTheOldRunCurrentWhicheverStepFails() throws Exception {
    int steps = stepsOfARun();
    assertThat(steps).isGreaterThan(30);
    for (int step = 1; step <= steps; step++) {
      FaultyStorage once = new FaultyStorage();
      once.failOnce(step);
      runWithFault(once, temporary.resolve("once-" + step));
    }
  }

  @Test
  void leavesTheOldRunCurrentWhereverARunIsCutOff() throws Exception {
    int steps = stepsOfARun();
    for (int step = 1; step <= steps; step++) {
      FaultyStorage from = new FaultyStorage();
      from.failFrom(step);
      runWithFault(from, temporary.resolve("from-" + step));
    }
  }

  private int stepsOfARun() throws Exception {
    FaultyStorage none = new FaultyStorage();
    Path folder = temporary.resolve("none");
    publishOld(folder);
    assertThat(publishNew(none, folder)).isEmpty();
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(NEW);
    return none.steps();
  }

  private static void runWithFault(FaultyStorage storage, Path folder) throws Exception {
    publishOld(folder);
    Optional<Exception> failure = publishNew(storage, folder);
    assertThat(failure).as("a fault is told: %s", folder).isPresent();
    boolean publishedAll = failure.get() instanceof AfterPublishing;
    assertThat(SampleRun.readCurrent(folder)).as("%s", failure).isEqualTo(publishedAll ? NEW : OLD);

    SampleRun.publish(folder, 2, NEW + 1);
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(NEW + 1);
    assertThat(SampleRun.leftovers(folder)).isEmpty();
    try (var runs = Files.list(folder.resolve("runs"))) {
      assertThat(runs).hasSize(2);
    }
  }

  private static void publishOld(Path folder) throws Exception {
    for (int number = 1; number <= OLD; number++) {
      SampleRun.publish(folder, 3, number);
    }
  }

  /** Publishes with pruning and an account of the attempt; returns what failed. */
  private static Optional<Exception> publishNew(FaultyStorage storage, Path folder) {
    try (OutputFolder output = OutputFolder.open(storage, folder.toString(), 2, Instant.EPOCH)) {
      Publication publication = SampleRun.publish(output, NEW);
      try {
        output.recordAttempt("{}");
      } catch (IOException e) {
        return Optional.of(new AfterPublishing(e.getMessage()));
      }
      return publication.warnings().isEmpty()
          ? Optional.empty()
          : Optional.of(new AfterPublishing(publication.warnings().toString()));
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
