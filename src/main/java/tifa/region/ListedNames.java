package tifa.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tifa.region.Region.Level;
import tifa.region.RegionTable.Meaning;
import tifa.region.Resolution.Certainty;

/** What names of the table stand for, alone or as a path of names: 长春朝阳区. */
final class ListedNames {
  private static final int MIN_NAME = 2;

  private final RegionTable table;

  ListedNames(RegionTable table) {
    this.table = table;
  }

  /**
   * Reads {@code name} as a region of the table; nothing where it is none.
   *
   * @param hints for each region named beside it what that can mean
   */
  Resolution resolve(String name, List<List<Region>> hints) {
    return listed(name, List.of(), hints);
  }

  /** Reads {@code name} as a region of the table below one of {@code above} (empty: anywhere). */
  private Resolution listed(String name, List<Region> above, List<List<Region>> hints) {
    List<Meaning> full = below(above, table.fullNames(name));
    if (!full.isEmpty()) {
      return choose(full, false, hints);
    }
    List<Meaning> shorter = below(above, table.shortNames(name));
    if (!shorter.isEmpty()) {
      return choose(shorter, true, hints);
    }
    for (int split = name.length() - MIN_NAME; split >= MIN_NAME; split--) {
      List<Region> heads = new ArrayList<>();
      for (Meaning meaning : table.meanings(name.substring(0, split))) {
        if (meaning.region().level() != Level.COUNTY && isBelow(meaning.region(), above)) {
          heads.add(meaning.region());
        }
      }
      if (!heads.isEmpty()) {
        Resolution tail = listed(name.substring(split), heads, hints);
        if (tail.isListed()) {
          return tail;
        }
      }
    }
    return Resolution.NOTHING;
  }

  private List<Meaning> below(List<Region> above, List<Meaning> meanings) {
    return meanings.stream().filter(m -> isBelow(m.region(), above)).toList();
  }

  private boolean isBelow(Region region, List<Region> above) {
    return above.isEmpty() || above.stream().anyMatch(a -> table.isInside(region, a));
  }

  private Resolution choose(List<Meaning> meanings, boolean shortName, List<List<Region>> hints) {
    List<Meaning> fit = best(meanings, Comparator.comparing(m -> fitting(m.region(), hints)));
    List<Meaning> left = best(fit, Comparator.comparing(Meaning::present));
    if (shortName) {
      left = best(left, Comparator.comparing(m -> -m.region().level().ordinal()));
    }
    Set<Region> candidates = new LinkedHashSet<>();
    left.forEach(m -> candidates.add(m.region()));
    if (candidates.size() > 1) {
      return new Resolution(Certainty.AMBIGUOUS, List.copyOf(candidates));
    }
    fit.forEach(m -> candidates.add(m.region()));
    return new Resolution(
        candidates.size() == 1 ? Certainty.CERTAIN : Certainty.LIKELY, List.copyOf(candidates));
  }

  static <T> List<T> best(List<T> items, Comparator<T> order) {
    T top = Collections.max(items, order);
    return items.stream().filter(item -> order.compare(item, top) == 0).toList();
  }

  /** How many of the regions named beside it this one lies in, contains or is. */
  private int fitting(Region region, List<List<Region>> hints) {
    int fitting = 0;
    for (List<Region> hint : hints) {
      if (hint.stream()
          .anyMatch(
              h -> h.equals(region) || table.isInside(region, h) || table.isInside(h, region))) {
        fitting++;
      }
    }
    return fitting;
  }
}
