package tifa.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Aliases that may be two written as one: lists are split by {@code |}, and whoever separates by
 * commas gets one wording that no text has. Some set phrases do hold a comma, so they are no error.
 */
public final class CommaAliases {
  private CommaAliases() {}

  /** A sentence for each alias with a comma inside, in the order of the terms. */
  public static List<String> warnings(Lexicon lexicon) {
    List<String> warnings = new ArrayList<>();
    for (Term term : lexicon.terms()) {
      for (Surface surface : term.surfaces()) {
        String written = surface.written();
        boolean isAlias = term.match() != Match.REGEX && !written.equals(term.label());
        if (isAlias && written.matches("(?s).*[^,，][,，][^,，].*")) {
          warnings.add(
              "lexicon: term %s: the alias \"%s\" is one wording, found with its comma only; if it is meant as several, write %s"
                  .formatted(term.label(), written, written.replaceAll("\\s*[,，]\\s*", "|")));
        }
      }
    }
    return List.copyOf(warnings);
  }
}
