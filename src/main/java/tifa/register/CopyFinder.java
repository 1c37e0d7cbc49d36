package tifa.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tifa.analysis.Sketch;

/**
 * Finds among many reports the one of which another is a copy, comparing only those that share rare
 * shingles.
 */
final class CopyFinder {
  /** Two reports are the same when the smaller is contained in the other to this share. */
  private static final double SAME = 0.8;

  /** A shingle in more reports than this is common speech and points to no copy. */
  private static final int COMMON = 24;

  private final List<Sketch> sketches = new ArrayList<>();
  private final Map<Long, int[]> reportsByShingle = new HashMap<>();

  /** Adds a report, which gets the next index from 0. */
  void add(Sketch sketch) {
    int index = sketches.size();
    sketches.add(sketch);
    for (long hash : sketch.hashes()) {
      int[] reports = reportsByShingle.get(hash);
      if (reports == null) {
        reportsByShingle.put(hash, new int[] {index});
      } else if (reports.length <= COMMON) {
        int[] longer = java.util.Arrays.copyOf(reports, reports.length + 1);
        longer[reports.length] = index;
        reportsByShingle.put(hash, longer);
      }
    }
  }

  /** The first added report of which {@code sketch} is a copy. */
  OptionalInt find(Sketch sketch) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long hash : sketch.hashes()) {
      int[] reports = reportsByShingle.get(hash);
      if (reports != null && reports.length <= COMMON) {
        for (int report : reports) {
          shared.merge(report, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= 3)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .filter(report -> sketches.get(report).containment(sketch) >= SAME)
        .findFirst();
  }
}
