package tifa.region;

import java.util.List;
import java.util.Optional;

/**
 * What a name was taken for.
 *
 * @param certainty how the name was understood
 * @param candidates every region that the name can mean, the chosen one first
 */
public record Resolution(Certainty certainty, List<Region> candidates) {

  /** How a name was understood. */
  public enum Certainty {
    /** The table has one such region, or the context leaves one. */
    CERTAIN,
    /** A rule preferred one of several: {@code 黄山} is taken for the city, not its district. */
    LIKELY,
    /** The table lacks it; the suffix tells the level. */
    UNLISTED,
    /** Several regions bear the name and nothing decides. */
    AMBIGUOUS,
    /** Not the name of a region. */
    NONE
  }

  static final Resolution NOTHING = new Resolution(Certainty.NONE, List.of());

  public Resolution {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty() != (certainty == Certainty.NONE)) {
      throw new IllegalArgumentException(
          "Invalid resolution %s with candidates %s".formatted(certainty, candidates));
    }
  }

  /** The region that was chosen; empty when none was found or several are left. */
  public Optional<Region> region() {
    return certainty == Certainty.AMBIGUOUS ? Optional.empty() : candidates.stream().findFirst();
  }

  boolean isListed() {
    return certainty != Certainty.NONE && certainty != Certainty.UNLISTED;
  }
}
