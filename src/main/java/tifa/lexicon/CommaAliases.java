package tifa.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Aliases that may be two written as one: lists are split by {@code |}, and whoever separates by
 * commas gets one wording that no text has. Some set phrases do hold a comma, so they are no error,
 * and those of longer clauses are not even in doubt.
 */
public final class CommaAliases {
  /** Of a term; clauses of a saying are longer. */
  private static final int LONGEST = 6;

  private static final Pattern LIST =
      Pattern.compile("(?:[^,，]{1,%1$s}[,，])+[^,，]{1,%1$s}".formatted(LONGEST));

  private CommaAliases() {}

  /** A sentence for each alias that looks like a list, in the order of the terms. */
  public static List<String> warnings(Lexicon lexicon) {
    List<String> warnings = new ArrayList<>();
    for (Term term : lexicon.terms()) {
      for (Surface surface : term.surfaces()) {
        String written = surface.written();
        boolean isAlias = term.match() != Match.REGEX && !written.equals(term.label());
        if (isAlias && LIST.matcher(written).matches()) {
          warnings.add(
              "lexicon: term %s: the alias \"%s\" is one wording, found with its comma only; if it is meant as several, write %s"
                  .formatted(term.label(), written, written.replaceAll("\\s*[,，]\\s*", "|")));
        }
      }
    }
    return List.copyOf(warnings);
  }
}
