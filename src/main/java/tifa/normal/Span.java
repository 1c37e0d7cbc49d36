package tifa.normal;

import java.io.Serializable;

/**
 * A piece of a text, half-open, as UTF-16 indices.
 *
 * @param start index of the first character
 * @param end index after the last character
 */
public record Span(int start, int end) implements Serializable {
  /** Refuses a span that ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Invalid span [%s, %s)".formatted(start, end));
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
