package tifa;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tifa.run.NewJob;

/** {@code tifa init}. */
@Command(
    name = "init",
    header = "Write a job and a lexicon to begin with.",
    description = {
      "",
      "job.json, lexicon.csv, README.txt and an empty folder for the reports. Where one of the"
          + " files is there already, nothing is written.",
      ""
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Where to; made if it is not there.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    NewJob.in(folder).forEach(out::println);
    out.flush();
    spec.commandLine()
        .getErr()
        .printf(
            "Put the reports into %s, edit lexicon.csv, then: tifa run %s%n",
            folder.resolve(NewJob.REPORTS), folder.resolve("job.json"));
    return 0;
  }
}
