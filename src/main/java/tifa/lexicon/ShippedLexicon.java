package tifa.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The lexicon that comes with the program, {@code jobs/lexicons/policy-terms.csv}. */
public final class ShippedLexicon {
  /** How a job without a lexicon of its own names it. */
  public static final String LOCATION = "tifa:/policy-terms.csv";

  private ShippedLexicon() {}

  /** Its content as CSV. */
  public static byte[] bytes() {
    try (InputStream in = ShippedLexicon.class.getResourceAsStream("policy-terms.csv")) {
      if (in == null) {
        throw new IllegalStateException(
            "tifa/lexicon/policy-terms.csv is not in the program's jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped lexicon cannot be read", e);
    }
  }
}
