package tifa.section;

/** How a heading is marked, the usually higher level first. */
enum HeadingStyle {
  /** A short line of its own without a number. */
  UNNUMBERED,
  /** {@code 一、}. */
  CHINESE,
  /** A line without a number above {@code （一）}, which begins anew below each such line. */
  BANNER,
  /** {@code （一）}. */
  PARENTHESISED,
  /** {@code 第一，} on a line of its own, or at the beginning of a paragraph in a run. */
  ORDINAL,
  /** {@code 1.} or {@code 1、}. */
  DIGIT,
  /** {@code （1）}. */
  PARENTHESISED_DIGIT,
  /** {@code 一是} or {@code 一要} at the beginning of a paragraph, in a run. */
  ITEM,
  /** {@code ——} and a sentence. */
  DASH,
  /** A line without a number above its text, in a run of such lines. */
  LINE,
  /** The same between lines that are longer or begin alike. */
  MINOR_LINE
}
