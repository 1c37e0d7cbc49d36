package tifa.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.analysis.ReportFacts.Naming;
import tifa.region.Region;
import tifa.region.Region.Level;
import tifa.region.RegionResolver;
import tifa.region.RegionTable;

/** How often a report names which regions: mostly its own, then those in it and above it. */
final class NamedPlaces {
  /** What is named less often may be a neighbour or a partner. */
  private static final int OFTEN = 6;

  /** A report names so many of the regions that lie in its own. */
  private static final int SUBDIVISIONS = 3;

  private final RegionTable table;

  /** What each name can mean, and how often it stands. */
  private final Map<Naming, List<Region>> meanings = new LinkedHashMap<>();

  /**
   * A region that a report names above all.
   *
   * @param region the region
   * @param name as it stands in the text
   * @param times how often
   */
  record Most(Region region, String name, int times) {}

  NamedPlaces(RegionTable table, RegionResolver resolver, List<Naming> places) {
    this.table = table;
    for (Naming place : places) {
      List<Region> candidates = resolver.resolve(place.name(), List.of()).candidates();
      if (!candidates.isEmpty()) {
        meanings.put(place, candidates);
      }
    }
  }

  /** How often a name stands that can mean {@code region}. */
  int times(Region region) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().contains(region))
        .mapToInt(entry -> entry.getKey().times())
        .sum();
  }

  /** How often those are named that lie in {@code region}, and those in which it lies. */
  int timesAround(Region region) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(other -> isAround(region, other)))
        .mapToInt(entry -> entry.getKey().times())
        .sum();
  }

  private boolean isAround(Region region, Region other) {
    return other.level() != Level.NATIONAL
        && (table.isInside(other, region) || table.isInside(region, other));
  }

  /**
   * The region that is named by far most often of those that would speak so; empty where none is.
   */
  Optional<Most> most(SpeaksAs speaker) {
    Map<Region, Integer> times = new LinkedHashMap<>();
    Set<Region> fitting = new LinkedHashSet<>();
    meanings
        .values()
        .forEach(regions -> regions.stream().filter(speaker::fits).forEach(fitting::add));
    fitting.forEach(region -> times.put(region, times(region)));
    List<Region> ranked = new ArrayList<>(fitting);
    ranked.sort(
        Comparator.<Region>comparingInt(region -> -times.get(region))
            .thenComparingInt(region -> -timesAround(region)));
    if (ranked.isEmpty() || times.get(ranked.get(0)) < OFTEN) {
      return Optional.empty();
    }
    Region first = ranked.get(0);
    for (Region other : ranked.subList(1, ranked.size())) {
      boolean twin = times.get(other).equals(times.get(first));
      if (twin
          ? timesAround(other) * 2 > timesAround(first)
          : times.get(other) * 2 > times.get(first)) {
        return Optional.empty();
      }
    }
    // Who names three counties of a city speaks for the city, however often it names the first.
    Optional<Region> above = table.parentOf(first).filter(speaker::fits);
    if (above.isPresent() && regionsNamedIn(above.get()) >= SUBDIVISIONS) {
      return Optional.of(new Most(above.get(), nameOf(first), times.get(first)));
    }
    return Optional.of(new Most(first, nameOf(first), times.get(first)));
  }

  private String nameOf(Region region) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().contains(region))
        .map(entry -> entry.getKey().name())
        .findFirst()
        .orElseThrow();
  }

  private long regionsNamedIn(Region outer) {
    return meanings.values().stream()
        .filter(regions -> regions.stream().anyMatch(region -> table.isInside(region, outer)))
        .count();
  }

  /** Of several regions of one name the one around which the report names most; else empty. */
  Optional<Region> best(List<Region> twins) {
    List<Region> ranked = new ArrayList<>(twins);
    ranked.sort(Comparator.comparingInt(region -> -timesAround(region)));
    boolean clear =
        timesAround(ranked.get(0)) > 0
            && (ranked.size() == 1 || timesAround(ranked.get(0)) >= 2 * timesAround(ranked.get(1)));
    return clear ? Optional.of(ranked.get(0)) : Optional.empty();
  }
}
