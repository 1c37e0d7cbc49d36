package tifa;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tifa.run.explain.Explanation;

/** {@code tifa explain}. */
@Command(
    name = "explain",
    header = "Show every mention of a term in the current run, and the hits that were rejected.",
    description = {"", "Matched anew from the kept texts, with the sentence of each hit.", ""},
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private JobArgument job;

  @Parameters(index = "1", paramLabel = "TERM", description = "A term of the lexicon, or an alias.")
  private String term;

  @Option(names = "--year", paramLabel = "Y", description = "Only reports of this year.")
  private Integer year;

  @Option(
      names = "--region",
      paramLabel = "R",
      description = "Only reports of this region: its code, name or path.")
  private String region;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    new Explanation(job.read(), Optional.ofNullable(year), Optional.ofNullable(region))
        .of(term, out);
    out.flush();
    return 0;
  }
}
