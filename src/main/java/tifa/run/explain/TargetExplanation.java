package tifa.run.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.job.NearMiss;
import tifa.normal.Normaliser;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.target.Indicator;
import tifa.target.Indicators;

/**
 * What reports promise of an indicator and what they tell of it: for each region and year the
 * clauses of the targets beside those of the next report's outcomes, as the tables of the current
 * run have them, with the verdict.
 */
public final class TargetExplanation {
  private static final int MOST_SUGGESTIONS = 5;

  private final Indicators indicators;
  private final CurrentReports reports;

  /** Explains indicators of a vocabulary; a year is the one for which a target is set. */
  public TargetExplanation(Indicators indicators, CurrentReports reports) {
    this.indicators = indicators;
    this.reports = reports;
  }

  /** What is told of a region and year. */
  private static final class Told {
    private final List<String> targets = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private String verdict = "";
  }

  /** A region and the year for which targets are set. */
  private record Place(String key, String region, int year) {}

  /**
   * Writes them.
   *
   * @param written the key of an indicator, or one of its names
   * @throws RunException {@link RunOutcome#USAGE} where the vocabulary has no such indicator
   */
  public void of(String written, PrintWriter out) throws RunException {
    try {
      for (Indicator indicator : find(written)) {
        print(indicator, out);
      }
    } catch (IOException e) {
      throw CurrentReports.unreadable(e);
    } catch (IllegalArgumentException e) {
      throw CurrentReports.damaged(e);
    }
  }

  /** The indicator with this key, or all that have this name. */
  private List<Indicator> find(String written) throws RunException {
    Optional<Indicator> byKey = indicators.of(written.strip().toLowerCase(Locale.ROOT));
    if (byKey.isPresent()) {
      return List.of(byKey.get());
    }
    String name = Normaliser.simplified().surface(written);
    List<Indicator> named =
        indicators.all().stream()
            .filter(each -> names(each).anyMatch(name::equalsIgnoreCase))
            .toList();
    if (named.isEmpty()) {
      throw new RunException(
          RunOutcome.USAGE,
          "%s is no indicator of the vocabulary%s"
              .formatted(Escaped.of(written), suggestion(written, name)));
    }
    return named;
  }

  private String suggestion(String written, String name) {
    NearMiss nearMiss = new NearMiss(written);
    List<String> similar =
        indicators.all().stream()
            .filter(each -> isSimilar(each, written.toLowerCase(Locale.ROOT), name, nearMiss))
            .map(each -> each.key() + " " + each.name())
            .limit(MOST_SUGGESTIONS)
            .toList();
    return similar.isEmpty()
        ? "; known are "
            + indicators.all().stream().map(Indicator::key).collect(Collectors.joining(", "))
        : "; did you mean %s?".formatted(String.join(", ", similar));
  }

  private static boolean isSimilar(
      Indicator indicator, String key, String name, NearMiss nearMiss) {
    return indicator.key().contains(key)
        || nearMiss.among(List.of(indicator.key())).isPresent()
        || names(indicator)
            .anyMatch(each -> !name.isEmpty() && (each.contains(name) || name.contains(each)));
  }

  private static Stream<String> names(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
  }

  private void print(Indicator indicator, PrintWriter out) throws IOException {
    SortedMap<Place, Told> told =
        new TreeMap<>(Comparator.comparing(Place::key).thenComparingInt(Place::year));
    List<String> missing = new ArrayList<>();
    each(
        Table.TARGETS,
        missing,
        indicator,
        row ->
            at(row, row.integer("report_year"), told)
                .ifPresent(place -> place.targets.add(target(row))));
    each(
        Table.OUTCOMES,
        missing,
        indicator,
        row ->
            at(row, row.integer("report_year") - 1, told)
                .ifPresent(place -> place.outcomes.add(outcome(row))));
    each(
        Table.PLEDGES,
        missing,
        indicator,
        row ->
            at(row, row.integer("target_year"), told)
                .ifPresent(place -> place.verdict = verdict(row)));
    out.printf(
        Locale.ROOT,
        "%n%s  %s  %s%n",
        indicator.key(),
        indicator.name(),
        indicator.nameInEnglish());
    if (!missing.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "The current run has no %s: tables.exclude of its job left that out%n",
          String.join(", ", missing));
    }
    Set<String> counting = new HashSet<>();
    reports.eachUsed(row -> counting.add(row.text("region_code") + " " + row.text("year")));
    told.forEach(
        (place, all) -> {
          out.printf(Locale.ROOT, "%n%s %s  %s%n", place.year(), place.region(), all.verdict);
          SideBySide.print(
              side(all.targets, place.key(), place.year(), counting),
              side(all.outcomes, place.key(), place.year() + 1, counting),
              out);
        });
    if (told.isEmpty() && missing.isEmpty()) {
      out.println("Nothing is told of it" + (reports.list(out).isEmpty() ? "" : " there"));
    }
  }

  /** What the report of a year says, a dash where it says nothing. */
  private static String side(List<String> clauses, String region, int year, Set<String> counting) {
    if (!clauses.isEmpty()) {
      return String.join("\n", clauses);
    }
    return counting.contains(region + " " + year) ? "—" : "no report of %s counts".formatted(year);
  }

  private interface Taker {
    void take(TableRow row);
  }

  /**
   * Hands over the rows of an indicator; a table that the run has not is added to those missing.
   */
  private void each(Table table, List<String> missing, Indicator indicator, Taker taker)
      throws IOException {
    try {
      reports
          .tables()
          .each(
              table,
              row -> {
                if (row.text("indicator").equals(indicator.key())) {
                  taker.take(row);
                }
              });
    } catch (NoSuchFileException e) {
      missing.add(table.fileName());
    }
  }

  private Optional<Told> at(TableRow row, int year, Map<Place, Told> told) {
    if (!reports.isOfRegion(row) || reports.year().filter(wanted -> wanted != year).isPresent()) {
      return Optional.empty();
    }
    Place place = new Place(row.text("region_code"), row.text("region"), year);
    return Optional.of(told.computeIfAbsent(place, any -> new Told()));
  }

  private static String target(TableRow row) {
    String value =
        row.text("kind").equals("numeric")
            ? range(row.text("low"), row.text("high")) + row.text("unit") + " " + row.text("hedge")
            : row.text("kind") + " " + row.text("relation") + " " + row.text("reference");
    return "%s\n%s  %s %s%s"
        .formatted(
            row.text("clause"),
            value.strip(),
            row.text("place"),
            row.text("section_no"),
            row.text("horizon").equals("year") ? "" : "  " + row.text("horizon"));
  }

  private static String range(String low, String high) {
    if (low.equals(high)) {
      return low;
    }
    return low.isEmpty() ? "≤" + high : high.isEmpty() ? "≥" + low : low + "–" + high;
  }

  private static String outcome(TableRow row) {
    return "%s\n%s%s  %s %s"
        .formatted(
            row.text("clause"),
            row.text("value"),
            row.text("unit"),
            row.text("section_no"),
            row.text("period").equals("year") ? "" : row.text("period"));
  }

  private static String verdict(TableRow row) {
    String gap = row.text("gap");
    String unit = row.text("standard_unit");
    return row.text("verdict")
        + (gap.isEmpty() ? "" : "  gap " + gap + (unit.equals("%") ? " points" : unit));
  }
}
