package tifa.normal;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Normalised text with a map back to the original.
 *
 * <p>Positions are UTF-16 indices. Every character of the normalised text stems from one code point
 * of the original; the origins ascend (several characters may share one: {@code ㎡} → {@code m2}).
 */
public final class NormalText implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final int[] origins;

  NormalText(String text, int[] origins) {
    if (text.length() != origins.length) {
      throw new IllegalArgumentException(
          "Invalid map of %s origins for %s characters".formatted(origins.length, text.length()));
    }
    this.text = text;
    this.origins = origins;
  }

  /** The normalised text. */
  public String text() {
    return text;
  }

  /** Index in the original of the code point from which character {@code index} stems. */
  public int originOf(int index) {
    return origins[index];
  }

  /** The origins of all characters, ascending; a copy. */
  public int[] origins() {
    return Arrays.copyOf(origins, origins.length);
  }

  /** The characters from {@code from} to {@code to}, exclusive. */
  public NormalText part(int from, int to) {
    return new NormalText(text.substring(from, to), Arrays.copyOfRange(origins, from, to));
  }

  /** The same text as part of another original, in which it stands {@code by} further on. */
  public NormalText shifted(int by) {
    return new NormalText(text, Arrays.stream(origins).map(origin -> origin + by).toArray());
  }

  @Override
  public String toString() {
    return text;
  }
}
