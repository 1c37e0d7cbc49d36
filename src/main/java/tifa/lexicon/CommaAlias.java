package tifa.lexicon;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An alias that may be two written as one: lists are split by {@code |}, and whoever separates by
 * commas gets one wording that no text has. Some set phrases do hold a comma, so they are no error,
 * and those of longer clauses are not even in doubt.
 */
final class CommaAlias {
  /** Of a term; clauses of a saying are longer. */
  private static final int LONGEST = 6;

  private static final Pattern LIST =
      Pattern.compile("(?:[^,，]{1,%1$s}[,，])+[^,，]{1,%1$s}".formatted(LONGEST));

  private CommaAlias() {}

  /** What to do if it looks like a list, a clause without full stop. */
  static Optional<String> doubt(String written) {
    return LIST.matcher(written).matches()
        ? Optional.of(
            "is one wording, found with its comma only; if it is meant as several, write "
                + written.replaceAll("\\s*[,，]\\s*", "|"))
        : Optional.empty();
  }
}
