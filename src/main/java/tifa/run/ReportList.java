package tifa.run;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.run.console.Escaped;

/** The reports of a corpus for a reader: those in doubt first, each with what speaks for it. */
final class ReportList {
  private static final Set<String> DOUBTS =
      Set.of(
              ProblemCode.NO_YEAR,
              ProblemCode.NO_REGION,
              ProblemCode.YEAR_OUT_OF_RANGE,
              ProblemCode.YEAR_DISAGREES,
              ProblemCode.YEAR_DOUBTFUL,
              ProblemCode.REGION_AMBIGUOUS,
              ProblemCode.REGION_DISAGREES,
              ProblemCode.REGION_DOUBTFUL,
              ProblemCode.METADATA_DISAGREES)
          .stream()
          .map(ProblemCode::name)
          .collect(Collectors.toUnmodifiableSet());

  private ReportList() {}

  static void write(List<ReportEntry> entries, PrintWriter out) {
    Map<Boolean, List<ReportEntry>> byDoubt =
        entries.stream().collect(Collectors.partitioningBy(ReportList::isInDoubt));
    out.printf(Locale.ROOT, "in doubt: %s%n", byDoubt.get(true).size());
    for (ReportEntry entry : byDoubt.get(true)) {
      writeLine(entry, out);
      out.printf(Locale.ROOT, "            %s%n", String.join(" ", entry.flags()));
      entry
          .yearEvidence()
          .forEach(piece -> out.printf(Locale.ROOT, "            %s%n", Escaped.of(piece)));
      entry
          .regionEvidence()
          .forEach(piece -> out.printf(Locale.ROOT, "            %s%n", Escaped.of(piece)));
    }
    out.printf(Locale.ROOT, "others: %s%n", byDoubt.get(false).size());
    byDoubt.get(false).forEach(entry -> writeLine(entry, out));
  }

  private static boolean isInDoubt(ReportEntry entry) {
    return entry.status() == Status.REJECTED
        || entry.status() == Status.CONFLICT
        || entry.flags().stream().anyMatch(DOUBTS::contains);
  }

  private static void writeLine(ReportEntry entry, PrintWriter out) {
    String place = entry.position() == 1 ? entry.path() : entry.path() + "#" + entry.position();
    out.printf(
        Locale.ROOT, "  %-9s %s  %s%n", entry.status().label(), Escaped.of(place), reading(entry));
  }

  private static String reading(ReportEntry entry) {
    return entry
        .facts()
        .map(
            facts ->
                "%s %s, %,d characters in %d sections"
                    .formatted(
                        entry.region().map(Region::path).orElse("region unknown"),
                        entry.year().isPresent() ? entry.year().getAsInt() : "year unknown",
                        facts.chars(),
                        facts.sections()))
        .orElse("");
  }
}
