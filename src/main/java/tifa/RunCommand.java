package tifa;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import tifa.job.Job;
import tifa.run.JobRun;
import tifa.run.PageViewer;
import tifa.run.Summary;
import tifa.run.console.Progress;
import tifa.run.engine.Engine;
import tifa.run.publish.PublishedRun;
import tifa.spark.Signals;
import tifa.spark.SparkEngine;
import tifa.spark.YarnContainer;

/** {@code tifa run}. */
@Command(
    name = "run",
    header = "Run a job, or a folder of reports: read, count, publish tables.",
    description = {
      "",
      "The last line on standard output is the folder that is current; everything else goes to"
          + " standard error.",
      ""
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final String VERBOSE = "--verbose";

  @Mixin private JobArgument job;

  @Option(
      names = "--rehash",
      description = "Read every file, even if its size, times and inode say that it is the same.")
  private boolean rehash;

  @Option(
      names = VERBOSE,
      description = "Say all that Spark says, and where in the program a failure came from.")
  private boolean verbose;

  @Option(names = "--open", description = "Show the page of the run in the browser at the end.")
  private boolean open;

  @Spec private CommandSpec spec;

  private boolean sparkStarted;

  /** Whether a command line, of this command or another, asks for every word. */
  static boolean isVerbose(ParseResult line) {
    return line.hasSubcommand()
        ? isVerbose(line.subcommand())
        : line.commandSpec().findOption(VERBOSE) != null && line.hasMatchedOption(VERBOSE);
  }

  @Override
  public Integer call() throws Exception {
    Progress progress = new Progress(spec.commandLine().getErr());
    Job opened = job.openToRun(progress);
    JobRun run = new JobRun(opened, progress, bytes -> startFor(bytes, opened, progress), rehash);
    PublishedRun published;
    try (Signals heeded = Signals.heed(run, progress)) {
      published = run.publish();
    }
    if (!sparkStarted && YarnContainer.awaitsSpark()) {
      start(opened, progress).close();
    }
    Summary.tell(published, progress);
    if (open) {
      new PageViewer(progress).show(published);
    }
    spec.commandLine().getOut().println(published.location());
    return 0;
  }

  private Engine startFor(long bytes, Job opened, Progress progress) {
    ShortRun.beginIfShort(bytes);
    return start(opened, progress);
  }

  private Engine start(Job opened, Progress progress) {
    sparkStarted = true;
    return new SparkEngine(opened.name(), progress, verbose);
  }
}
