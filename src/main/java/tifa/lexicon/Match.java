package tifa.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the surfaces of a term are found in normalised text. */
public enum Match {
  /** Both ends of a hit are token boundaries of the segmentation. */
  TOKEN,
  /** Every occurrence of the characters is a hit. */
  EXACT,
  /** The one surface is an RE2/J pattern; only non-empty matches are hits. */
  REGEX;

  /** As a lexicon or a job states it: {@code token}, {@code exact}, {@code regex}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The match that is written so, in whatever case. */
  public static Optional<Match> of(String written) {
    String lowerCase = written.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(match -> match.written().equals(lowerCase)).findFirst();
  }
}
