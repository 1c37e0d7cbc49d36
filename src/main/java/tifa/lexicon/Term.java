package tifa.lexicon;

import com.google.re2j.Pattern;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A policy term or set phrase: one idea, with all the surfaces by which reports state it.
 *
 * @param label preferred label, the key of the term in every table
 * @param category as written in the lexicon, empty where there is none; what tables show
 * @param categories the categories in which the term counts, in written order, each once
 * @param surfaces at least one, distinct after normalisation, the label first; of a {@link
 *     Match#REGEX} term exactly one, a pattern that compiles, and the label is none
 * @param exclusions normalised strings inside which a hit does not count; none is itself a surface
 * @param match how the surfaces are found
 * @param note what the lexicon's writer remarked, empty where nothing; never part of a result
 * @param labelEn the term in English, empty where nobody says
 * @param key a {@link Keys#isLegal legal} name for columns of a panel, empty where the lexicon
 *     states none
 */
public record Term(
    String label,
    String category,
    List<String> categories,
    List<Surface> surfaces,
    List<String> exclusions,
    Match match,
    String note,
    String labelEn,
    String key)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  public Term {
    categories = List.copyOf(categories);
    surfaces = List.copyOf(surfaces);
    exclusions = List.copyOf(exclusions);
    if (label.isBlank()) {
      throw new IllegalArgumentException("Invalid term: its label is blank");
    }
    if (!key.isEmpty() && !Keys.isLegal(key)) {
      throw new IllegalArgumentException("Invalid key %s of term %s".formatted(key, label));
    }
    if (surfaces.isEmpty()) {
      throw new IllegalArgumentException("Invalid term %s: no surface".formatted(label));
    }
    if (match == Match.REGEX) {
      if (surfaces.size() != 1) {
        throw new IllegalArgumentException(
            "Invalid term %s: %d patterns, a regex term has one".formatted(label, surfaces.size()));
      }
      Pattern.compile(surfaces.get(0).normalised());
    }
    Set<String> distinct = new HashSet<>();
    for (Surface surface : surfaces) {
      if (!distinct.add(surface.normalised())) {
        throw new IllegalArgumentException(
            "Invalid term %s: surface %s twice".formatted(label, surface.normalised()));
      }
    }
    for (String exclusion : exclusions) {
      if (exclusion.isEmpty() || distinct.contains(exclusion)) {
        throw new IllegalArgumentException(
            "Invalid term %s: exclusion \"%s\" is empty or a surface".formatted(label, exclusion));
      }
    }
  }
}
