package tifa;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tifa.job.Job;
import tifa.job.Location;
import tifa.run.ChangeWatch;
import tifa.run.JobRun;
import tifa.run.Recollection;
import tifa.run.Summary;
import tifa.run.console.Escaped;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.Engine;
import tifa.run.publish.PublishedRun;
import tifa.spark.Signals;
import tifa.spark.WarmSpark;

/** {@code tifa watch}. */
@Command(
    name = "watch",
    header = "Run a job, and run it again whenever its lexicon, settings or reports change.",
    description = {
      "",
      "Java and Spark stay, so that a change of the lexicon is published in seconds. The output is"
          + " locked only while a run works. Ctrl-C ends it.",
      ""
    },
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final Duration UNTIL_UNLOCKED = Duration.ofSeconds(5);
  private static final int NAMED = 3;

  @Mixin private JobArgument job;

  @Spec private CommandSpec spec;

  private final Recollection recollection = Recollection.lasting();
  private WarmSpark spark;
  private PublishedRun current;

  @Override
  public Integer call() throws Exception {
    try (ChangeWatch changes = new ChangeWatch()) {
      boolean locked = false;
      while (true) {
        try {
          publish(changes);
          locked = false;
        } catch (RunException e) {
          requireToStay(e);
          locked = e.outcome() == RunOutcome.LOCKED;
          tell(e.getMessage() + (locked ? "; trying again when it has ended" : ""));
        }
        awaitChange(changes, locked);
      }
    } finally {
      if (spark != null) {
        spark.close();
      }
    }
  }

  /** What the user can mend, or the next run may find mended, is waited for. */
  private static void requireToStay(RunException e) throws RunException {
    if (e.outcome() == RunOutcome.INTERRUPTED || e.outcome() == RunOutcome.TERMINATED) {
      throw e;
    }
  }

  private void awaitChange(ChangeWatch changes, boolean locked)
      throws IOException, InterruptedException {
    List<String> changed = changes.await(UNTIL_UNLOCKED);
    while (changed.isEmpty() && !locked) {
      changed = changes.await(UNTIL_UNLOCKED);
    }
    if (!changed.isEmpty()) {
      int more = changed.size() - NAMED;
      tell(
          "changed: "
              + changed.stream().limit(NAMED).collect(Collectors.joining(", "))
              + (more > 0 ? " and %,d more".formatted(more) : ""));
    }
  }

  /** Runs the job as it is now. */
  private void publish(ChangeWatch changes) throws IOException, RunException {
    long start = System.nanoTime();
    StringWriter events = new StringWriter();
    Progress progress =
        current == null
            ? new Progress(err())
            : new Progress(new PrintWriter(Writer.nullWriter()), new PrintWriter(events));
    JobRun run =
        new JobRun(open(changes, progress), progress, bytes -> engine(progress), recollection);
    try (Signals heeded = Signals.heed(run, progress)) {
      run.publish(published -> tell(published, start, events, progress));
      if (heeded.cameTooLate()) {
        throw new RunException(RunOutcome.INTERRUPTED, "interrupted; the run was published");
      }
    }
    if (events.getBuffer().length() > 0) {
      tell(inOneLine(events));
    }
  }

  /** Tells of the run that is current now, as soon as people can read it. */
  private void tell(PublishedRun published, long start, StringWriter events, Progress progress) {
    double seconds = (System.nanoTime() - start) / 1e9;
    if (current == null) {
      Summary.tell(published, progress);
      tell("watching lexicon, settings and reports; Ctrl-C ends it");
    } else if (current.name().equals(published.name())) {
      tell(String.format(Locale.ROOT, "nothing has changed in what they say (%.1f s)", seconds));
    } else {
      String what = inOneLine(events);
      tell(String.format(Locale.ROOT, "%s: %s (%.1f s)", published.name(), what, seconds));
    }
    events.getBuffer().setLength(0);
    current = published;
  }

  private static String inOneLine(StringWriter events) {
    return events.toString().lines().collect(Collectors.joining("; "));
  }

  private Job open(ChangeWatch changes, Progress progress) throws IOException, RunException {
    changes.add(List.of(job.path()), List.of());
    Job read = job.openToRun(progress);
    List<Path> folders = local(read.corpus().paths());
    // A folder that is not there yet is a name in the one above it.
    changes.add(folders, folders);
    changes.add(local(read.lexicon()), List.of());
    changes.add(local(read.corpus().metadata().stream().toList()), List.of());
    changes.add(local(read.targets().indicators().stream().toList()), List.of());
    return read;
  }

  private static List<Path> local(List<Location> locations) {
    return locations.stream().filter(Location::isLocal).map(Location::localPath).toList();
  }

  private Engine engine(Progress progress) {
    if (spark == null) {
      spark = new WarmSpark("watch", false);
    }
    return spark.engine(progress);
  }

  private void tell(String event) {
    err()
        .printf(
            Locale.ROOT,
            "%s %s%n",
            LocalTime.now(ZoneId.systemDefault()).format(CLOCK),
            Escaped.lines(event));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
