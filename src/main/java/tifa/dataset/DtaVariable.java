package tifa.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A variable of a Stata file.
 *
 * @param name ASCII, at most 32 characters
 * @param label what it is, at most 80 code points
 * @param type what its values are
 * @param width bytes of the longest value of {@link Type#TEXT}
 * @param valueLabels name of the labels of its values; empty where they have none
 */
record DtaVariable(String name, String label, Type type, int width, String valueLabels) {
  static final int LONGEST_LABEL = 80;
  private static final int LONGEST_TEXT = 2045;
  private static final int WIDEST_SHOWN = 40;

  /** What values are, how many bytes each takes, and what stands for none. */
  enum Type {
    /** Text of at most {@value #LONGEST_TEXT} bytes in UTF-8; none is empty text. */
    TEXT,
    /** A whole number of 16 bits. */
    INT,
    /** A whole number of 32 bits. */
    LONG,
    /** A number of 64 bits with fraction. */
    DOUBLE
  }

  DtaVariable {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,31}")) {
      throw new IllegalArgumentException("Invalid name %s of a variable".formatted(name));
    }
    width = Math.max(1, Math.min(width, LONGEST_TEXT));
    label = cut(label, LONGEST_LABEL);
  }

  /** The first code points of a text. */
  static String cut(String text, int codePoints) {
    return text.codePointCount(0, text.length()) <= codePoints
        ? text
        : text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + "…";
  }

  /** The number by which a file tells the type. */
  int code() {
    return switch (type) {
      case TEXT -> width;
      case INT -> 65529;
      case LONG -> 65528;
      case DOUBLE -> 65526;
    };
  }

  /** Bytes that each value takes. */
  int bytes() {
    return switch (type) {
      case TEXT -> width;
      case INT -> Short.BYTES;
      case LONG -> Integer.BYTES;
      case DOUBLE -> Double.BYTES;
    };
  }

  /** How Stata shows values. */
  String format() {
    return switch (type) {
      case TEXT -> "%-" + Math.min(width, WIDEST_SHOWN) + "s";
      case INT -> "%8.0g";
      case LONG -> "%12.0g";
      case DOUBLE -> "%10.0g";
    };
  }

  /** The first bytes of a text that have room, without half a character at the end. */
  byte[] text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, width);
    while (length < bytes.length && length > 0 && (bytes[length] & 0xC0) == 0x80) {
      length--;
    }
    return Arrays.copyOf(bytes, length);
  }
}
