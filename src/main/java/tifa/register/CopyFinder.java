package tifa.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** Reports that share fewer rare shingles are not compared. */
  private static final int LEAST = 3;

  /** A shingle in more reports than this is common speech and points to no copy. */
  private static final int COMMON = 24;

  private final List<Sketch> sketches = new ArrayList<>();
  private final Map<Long, int[]> reportsByShingle = new HashMap<>();

  /** How many rare shingles each report shares with the sketch in hand, and which share one. */
  private int[] shared = new int[64];

  private final BitSet sharing = new BitSet();

  /** Adds a report, which gets the next index from 0. */
  void add(Sketch sketch) {
    int index = sketches.size();
    sketches.add(sketch);
    for (long hash : sketch.hashes()) {
      int[] reports = reportsByShingle.get(hash);
      if (reports == null) {
        reportsByShingle.put(hash, new int[] {index});
      } else if (reports.length <= COMMON) {
        int[] longer = Arrays.copyOf(reports, reports.length + 1);
        longer[reports.length] = index;
        reportsByShingle.put(hash, longer);
      }
    }
  }

  /** The first added report of which {@code sketch} is a copy. */
  OptionalInt find(Sketch sketch) {
    shared = Arrays.copyOf(shared, Math.max(shared.length, sketches.size()));
    int common = 0;
    for (long hash : sketch.hashes()) {
      int[] reports = reportsByShingle.get(hash);
      if (reports != null && reports.length > COMMON) {
        common++;
      } else if (reports != null) {
        for (int report : reports) {
          shared[report]++;
          sharing.set(report);
        }
      }
    }
    int[] candidates = sharing.stream().filter(report -> shared[report] >= LEAST).toArray();
    OptionalInt found = OptionalInt.empty();
    for (int report : candidates) {
      Sketch candidate = sketches.get(report);
      // Reports without a chance need not be compared, and most have none.
      boolean possible = shared[report] + common >= SAME * candidate.sizeBeside(sketch);
      if (possible && candidate.containment(sketch) >= SAME) {
        found = OptionalInt.of(report);
        break;
      }
    }
    sharing.stream().forEach(report -> shared[report] = 0);
    sharing.clear();
    return found;
  }
}
