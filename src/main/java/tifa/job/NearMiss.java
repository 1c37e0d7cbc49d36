package tifa.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class NearMiss {
  private final String typed;

  /** What was typed. */
  public NearMiss(String typed) {
    this.typed = typed.toLowerCase(Locale.ROOT);
  }

  /** The candidate that differs least: case aside, by one change for each three characters. */
  public Optional<String> among(Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> changesTo(candidate) <= Math.max(1, typed.length() / 3))
        .min(Comparator.comparingInt(this::changesTo));
  }

  /** Levenshtein's distance: characters inserted, removed or replaced. */
  private int changesTo(String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (typed.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], above[j]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
