package tifa.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;

/**
 * The regions of a level that report in a year, each of which can be compared with the others.
 *
 * @param level label of the level
 * @param year of the reports
 * @param regions the reports of each region, in order of the regions' keys
 */
public record Peers(String level, int year, List<List<ReportEntry>> regions) {
  /** A region with fewer peers than this is compared with none. */
  public static final int FEWEST = 5;

  /** All regions that report in a year of a level, by level, then year, however few they are. */
  private static List<Peers> all(Register register) {
    Map<String, Map<Integer, Map<String, List<ReportEntry>>>> levels =
        new TreeMap<>(CodePoints.ORDER);
    for (ReportEntry report : register.used()) {
      Region region = report.region().orElseThrow();
      if (region.level() != Region.Level.NATIONAL) {
        levels
            .computeIfAbsent(region.level().label(), level -> new TreeMap<>())
            .computeIfAbsent(report.year().orElseThrow(), year -> new TreeMap<>(CodePoints.ORDER))
            .computeIfAbsent(region.key(), key -> new ArrayList<>())
            .add(report);
      }
    }
    List<Peers> all = new ArrayList<>();
    levels.forEach(
        (level, years) ->
            years.forEach(
                (year, regions) -> all.add(new Peers(level, year, List.copyOf(regions.values())))));
    return all;
  }

  /** The used reports of {@code register} that have peers enough, by level, then year. */
  public static List<Peers> of(Register register) {
    return all(register).stream().filter(Peers::areEnough).toList();
  }

  /** Says once where regions have too few peers; the nation has none by its nature. */
  public static Optional<Problem> tooFew(Register register) {
    Map<String, List<String>> years = new TreeMap<>(CodePoints.ORDER);
    for (Peers peers : all(register)) {
      if (!peers.areEnough()) {
        years
            .computeIfAbsent(peers.level(), level -> new ArrayList<>())
            .add(Integer.toString(peers.year()));
      }
    }
    if (years.isEmpty()) {
      return Optional.empty();
    }
    List<String> levels = new ArrayList<>();
    years.forEach((level, of) -> levels.add(level + " " + String.join(", ", of)));
    return Optional.of(
        new Problem(
            ProblemCode.FEW_PEERS,
            "",
            "",
            "Fewer than %s peers, so no region is compared: %s"
                .formatted(FEWEST, String.join("; ", levels))));
  }

  private boolean areEnough() {
    return regions.size() > FEWEST;
  }

  /** Ids of each region's reports. */
  List<List<String>> reportIds() {
    return regions.stream()
        .map(reports -> reports.stream().map(ReportEntry::reportId).toList())
        .toList();
  }

  /** Tokens of each region's reports. */
  long[] sizes() {
    return regions.stream()
        .mapToLong(
            reports ->
                reports.stream().mapToLong(report -> report.facts().orElseThrow().tokens()).sum())
        .toArray();
  }
}
