package tifa.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tifa.region.Region.Level;
import tifa.region.Resolution.Certainty;

/** What names that the table lacks stand for by their form: 云州市, 北京市某某区. */
final class UnlistedNames {
  private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");
  private static final int MIN_NAME = 2;

  private final RegionTable table;
  private final ListedNames listedNames;

  UnlistedNames(RegionTable table, ListedNames listedNames) {
    this.table = table;
    this.listedNames = listedNames;
  }

  /** Reads {@code name} by its suffix, below what it names first or else below the hints. */
  Resolution resolve(String name, List<List<Region>> hints) {
    boolean beginsWithRegion = false;
    for (int split = name.length() - MIN_NAME; split >= MIN_NAME; split--) {
      String tail = name.substring(split);
      Optional<Level> level = RegionSuffix.levelOf(tail);
      if (level.isEmpty()) {
        continue;
      }
      Resolution head = head(name.substring(0, split), hints);
      beginsWithRegion |= head.isListed();
      if (head.region().isPresent() && !isListedAbove(tail, Level.COUNTY)) {
        Region parent = head.region().get();
        // A 市 inside a city is a county-level one.
        boolean isCountyCity = parent.level() == Level.CITY && level.get() == Level.CITY;
        Level below = isCountyCity ? Level.COUNTY : level.get();
        if (canContain(parent, below)) {
          return unlistedRegion(tail, below, Optional.of(parent));
        }
      }
    }
    Optional<Level> level = RegionSuffix.levelOf(name);
    return beginsWithRegion || level.isEmpty()
        ? Resolution.NOTHING
        : unlistedRegion(name, level.get(), parentAmong(hints, level.get()));
  }

  private Resolution head(String name, List<List<Region>> hints) {
    Resolution listed = listedNames.resolve(name, hints);
    if (listed.isListed()) {
      // 海口 begins 海口岸县 by chance; only a province's short name is believed.
      boolean believed =
          !table.fullNames(name).isEmpty()
              || table.shortNames(name).isEmpty()
              || listed.candidates().get(0).level() == Level.PROVINCE;
      return believed ? listed : Resolution.NOTHING;
    }
    return RegionSuffix.levelOf(name).isPresent() ? resolve(name, hints) : Resolution.NOTHING;
  }

  private boolean isListedAbove(String name, Level level) {
    return table.fullNames(name).stream().anyMatch(m -> m.region().level().isAbove(level));
  }

  private static boolean canContain(Region parent, Level level) {
    return switch (parent.level()) {
      case PROVINCE ->
          level == Level.COUNTY || level == Level.CITY && !MUNICIPALITIES.contains(parent.code());
      case CITY -> level == Level.COUNTY;
      default -> false;
    };
  }

  /** The lowest region of the hints that can contain the level, if they name just one such. */
  private static Optional<Region> parentAmong(List<List<Region>> hints, Level level) {
    List<Region> able =
        hints.stream()
            .filter(hint -> hint.size() == 1)
            .map(hint -> hint.get(0))
            .filter(region -> canContain(region, level))
            .distinct()
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    List<Region> lowest = ListedNames.best(able, Comparator.comparing(Region::level));
    return lowest.size() == 1 ? Optional.of(lowest.get(0)) : Optional.empty();
  }

  private static Resolution unlistedRegion(String name, Level level, Optional<Region> parent) {
    String path = parent.map(p -> p.path() + "/" + name).orElse(name);
    return new Resolution(Certainty.UNLISTED, List.of(new Region("", name, path, level)));
  }
}
