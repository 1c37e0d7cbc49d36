package tifa;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tifa.run.Inputs;
import tifa.run.explain.CurrentReports;
import tifa.run.explain.Explanation;
import tifa.run.explain.PlainSearch;
import tifa.run.explain.TargetExplanation;

/** {@code tifa explain}. */
@Command(
    name = "explain",
    header = "Show every mention of a term in the current run, and the hits that were rejected.",
    description = {
      "",
      "Matched anew from the kept texts, with the sentence of each hit. What is no term is searched"
          + " for as typed, after the terms that may be meant.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private JobArgument job;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TERM",
      description = "A term of the lexicon, or an alias.")
  private String term;

  @Option(
      names = "--any",
      paramLabel = "WORDS",
      description =
          "In place of a term: search the texts for these characters as typed, without word"
              + " boundaries or exclusions; counts by year.")
  private String any;

  @Option(
      names = "--target",
      paramLabel = "INDICATOR",
      description =
          "In place of a term: the targets of an indicator beside the outcomes that the next"
              + " reports tell, and the verdicts; a key such as gdp_growth, or a name.")
  private String target;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "Only reports of this year; with --target, targets for this year.")
  private Integer year;

  @Option(
      names = "--region",
      paramLabel = "R",
      description = "Only reports of this region: its code, name or path.")
  private String region;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (Stream.of(term, any, target).filter(Objects::nonNull).count() != 1) {
      throw new ParameterException(
          spec.commandLine(), "Name one of a term, --any=WORDS and --target=INDICATOR");
    }
    PrintWriter out = spec.commandLine().getOut();
    Inputs inputs = job.read();
    CurrentReports reports =
        CurrentReports.of(inputs.job(), Optional.ofNullable(year), Optional.ofNullable(region));
    if (any != null) {
      new PlainSearch(reports).of(any, out);
    } else if (target != null) {
      new TargetExplanation(inputs.indicators(), reports).of(target, out);
    } else {
      new Explanation(inputs, reports).of(term, out);
    }
    out.flush();
    return 0;
  }
}
