package tifa.section;

/**
 * A heading found at the start of a paragraph.
 *
 * @param paragraph index of the paragraph in the body
 * @param style how it is marked
 * @param number its number; 0 where the style has none
 * @param length of the heading in the normalised paragraph, marker included; the rest is text
 */
record Heading(int paragraph, HeadingStyle style, int number, int length) {}
