package tifa.section;

/**
 * A heading found at the start of a paragraph.
 *
 * @param paragraph index of the paragraph in the body
 * @param style how it is marked
 * @param number its number, of a line in a run its place there; 0 where the style has none
 * @param length of the heading in the normalised paragraph, marker included; the rest is text; 0
 *     where a part begins of which the heading was lost
 */
record Heading(int paragraph, HeadingStyle style, int number, int length) {}
