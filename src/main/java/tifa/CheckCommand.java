package tifa;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tifa.run.JobCheck;
import tifa.run.console.Progress;

/** {@code tifa check}. */
@Command(
    name = "check",
    header = "Validate job, lexicon and corpus; say what would be read.",
    description = {
      "",
      "Spark is not started, and nothing is written but the file that --metadata names.",
      ""
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private JobArgument job;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "Write region, level, year and title of each report, as believed, to a new CSV file that,"
              + " corrected, can be the job's corpus.metadata.")
  private Path metadata;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    new JobCheck(job.read(), new Progress(spec.commandLine().getErr()))
        .report(out, Optional.ofNullable(metadata));
    out.flush();
    return 0;
  }
}
