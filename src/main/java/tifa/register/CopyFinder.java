package tifa.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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

  /** Slots for each shingle, or up to half as many: so few that occur once share one. */
  private static final int SLOTS_PER_SHINGLE = 32;

  private static final int MOST_SLOTS = 1 << 30;

  private final List<Sketch> sketches = new ArrayList<>();

  /**
   * Slots of all shingles that occur in two reports, and of some others. Most occur in one, and to
   * remember where would take more memory than all else that is known of a large corpus.
   */
  private final BitSet repeated = new BitSet();

  private final long lastSlot;
  private final RareShingles rare = new RareShingles(COMMON);

  /** How many rare shingles each report shares with the sketch in hand, and which share one. */
  private int[] shared = new int[64];

  private final BitSet sharing = new BitSet();

  /** Finds copies among the reports that have these sketches. */
  CopyFinder(Collection<Sketch> all) {
    long shingles = all.stream().mapToLong(Sketch::size).sum();
    lastSlot = Math.min(MOST_SLOTS, Long.highestOneBit(SLOTS_PER_SHINGLE * shingles | 1)) - 1;
    BitSet seen = new BitSet();
    for (Sketch sketch : all) {
      for (long hash : sketch.hashes()) {
        int slot = slot(hash);
        if (seen.get(slot)) {
          repeated.set(slot);
        }
        seen.set(slot);
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash & lastSlot);
  }

  /** Adds a report, which gets the next index from 0. */
  void add(Sketch sketch) {
    int index = sketches.size();
    sketches.add(sketch);
    for (long hash : sketch.hashes()) {
      if (repeated.get(slot(hash))) {
        rare.add(hash, index);
      }
    }
  }

  private void share(int report) {
    shared[report]++;
    sharing.set(report);
  }

  /** The first added report of which {@code sketch} is a copy. */
  OptionalInt find(Sketch sketch) {
    shared = Arrays.copyOf(shared, Math.max(shared.length, sketches.size()));
    int common = 0;
    for (long hash : sketch.hashes()) {
      if (repeated.get(slot(hash)) && !rare.each(hash, this::share)) {
        common++;
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
