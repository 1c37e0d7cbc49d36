package tifa;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tifa.language.Language;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;

/** The command line. Success returns; any other outcome ends the JVM with its exit code. */
@Command(
    name = "tifa",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    header =
        "Counts policy terms and set phrases (提法) in Chinese government work reports (政府工作报告).",
    description = {
      "",
      "Reads a folder of reports, counts the terms of a lexicon per year, region and section, and"
          + " publishes trend tables as CSV.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 published, or nothing changed; 64 usage; 65 a check failed; 66 corpus missing or"
          + " no usable report; 70 internal; 73 output cannot be created; 74 I/O error; 75 another run"
          + " holds the output; 78 job, lexicon or environment invalid; 130, 143 interrupted.",
      "",
      "Examples: jobs/tifa run FOLDER; jobs/tifa run jobs/sample/job.json"
    },
    subcommands = {
      RunCommand.class,
      WatchCommand.class,
      InitCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs a command. */
  public static void main(String[] args) {
    int code = run(args, utf8(System.out), utf8(System.err));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a command with these streams and returns its exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    Language language = LanguageOption.in(args);
    CommandLine line = new CommandLine(new Main());
    line.addMixin("language", new LanguageOption());
    line.setOut(language.writer(out));
    line.setErr(language.writer(err));
    language.help().ifPresent(line::setResourceBundle);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, arguments) -> usage(e));
    line.setExecutionExceptionHandler(
        (e, command, result) -> failure(e, RunCommand.isVerbose(result), line.getErr()));
    line.getSubcommands().values().forEach(sub -> sub.setUsageHelpAutoWidth(true));
    try {
      return line.execute(args);
    } catch (Error e) {
      return failure(e, true, line.getErr());
    }
  }

  private static int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("tifa: " + message(e));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    return RunOutcome.USAGE.exitCode();
  }

  private static String message(ParameterException e) {
    boolean unknownCommand =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            && e.getCommandLine().getParent() == null
            && !unmatched.isUnknownOption();
    return unknownCommand
        ? "Unknown command %s; known are run, watch, init, check and explain"
            .formatted(((CommandLine.UnmatchedArgumentException) e).getUnmatched().get(0))
        : e.getMessage();
  }

  private static int failure(Throwable e, boolean verbose, PrintWriter err) {
    if (e instanceof RunException run) {
      if (run.outcome() == RunOutcome.INTERRUPTED || run.outcome() == RunOutcome.TERMINATED) {
        // Whoever heeded the signal has said so.
        return run.outcome().exitCode();
      }
      err.println("tifa: " + Escaped.lines(run.getMessage()));
      if (verbose) {
        e.printStackTrace(err);
      }
      return run.outcome().exitCode();
    }
    err.println("tifa: a fault of the program, please report it with these lines:");
    e.printStackTrace(err);
    return RunOutcome.INTERNAL.exitCode();
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command; known are run, watch, init, check and explain");
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"tifa " + tifa.run.Versions.program()};
    }
  }
}
