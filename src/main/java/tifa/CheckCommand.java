package tifa;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tifa.run.JobCheck;
import tifa.run.Progress;

/** {@code tifa check}. */
@Command(
    name = "check",
    header = "Validate job, lexicon and corpus; say what would be read.",
    description = {"", "Nothing is written and Spark is not started.", ""},
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private JobArgument job;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    new JobCheck(job.read(), new Progress(System.err)).report(out);
    out.flush();
    return 0;
  }
}
