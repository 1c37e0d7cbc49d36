package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tifa.page.Product;
import tifa.problem.ProblemCode;
import tifa.problem.ProblemCode.Severity;
import tifa.run.console.Progress;
import tifa.run.publish.PublishedRun;
import tifa.run.publish.RunStatement;
import tifa.storage.Locations;

/** What a person needs to know at the end of a run: how much there is to read, and where. */
public final class Summary {
  private Summary() {}

  /** Tells of the run that is current now, whether this attempt published it or an earlier one. */
  public static void tell(PublishedRun run, Progress progress) {
    try {
      tellOf(run, progress);
    } catch (IOException | IllegalArgumentException e) {
      // Readers have the run already.
      progress.note("warning: %s is damaged: %s".formatted(run.location(), e.getMessage()));
    }
  }

  private static void tellOf(PublishedRun run, Progress progress) throws IOException {
    Map<Severity, Long> problems = problems(run);
    long errors = problems.getOrDefault(Severity.ERROR, 0L);
    long warnings = problems.getOrDefault(Severity.WARNING, 0L);
    if (errors + warnings > 0) {
      progress.note(
          "to read: %s and %s in %s"
              .formatted(
                  counted(errors, "error"),
                  counted(warnings, "warning"),
                  Locations.child(run.location(), "problems.csv")));
    } else {
      progress.note("to read: no errors, no warnings");
    }
    page(run).ifPresent(page -> progress.note("page:    " + page));
    progress.note("folder:  " + run.location());
  }

  private static String counted(long number, String what) {
    return number == 1 ? "1 " + what : "%,d %ss".formatted(number, what);
  }

  private static Map<Severity, Long> problems(PublishedRun run) throws IOException {
    Map<Severity, Long> problems = new EnumMap<>(Severity.class);
    RunStatement statement =
        run.statement()
            .orElseThrow(() -> new IllegalArgumentException("run.json is missing or no JSON"));
    statement
        .problems()
        .forEach(
            (code, count) ->
                problems.merge(ProblemCode.valueOf(code).severity(), count, Long::sum));
    return problems;
  }

  /** Where the page of a run is, if it has one. */
  static Optional<String> page(PublishedRun run) throws IOException {
    String name = Product.REPORT.fileName();
    try (InputStream page = run.open(name)) {
      return Optional.of(Locations.child(run.location(), name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
