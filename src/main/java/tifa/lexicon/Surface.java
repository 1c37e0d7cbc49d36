package tifa.lexicon;

import java.io.Serializable;

/**
 * One string by which a term is found.
 *
 * @param written as it stands in the lexicon; what tables show
 * @param normalised what is looked for in normalised text, never empty; of a {@link Match#REGEX}
 *     term the RE2/J pattern exactly as written, since folding would change its meaning
 */
public record Surface(String written, String normalised) implements Serializable {
  private static final long serialVersionUID = 1L;

  public Surface {
    if (normalised.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid surface %s: nothing is left of it after normalisation".formatted(written));
    }
  }
}
