package tifa.extract.pdf;

/**
 * A line of a page, where it stands. Lengths are in points, from the upper left corner of the page.
 *
 * @param page the page's number, from 1
 * @param text without the gaps that justification and mixed scripts leave between characters
 * @param left its first character's left edge
 * @param right its last character's right edge
 * @param baseline where it stands
 * @param em the width of its ideographs; 0 where it has none
 * @param pageHeight the height of its page
 */
record PdfLine(
    int page,
    String text,
    double left,
    double right,
    double baseline,
    double em,
    double pageHeight) {
  /** Lines within this share of the page from its top or foot may be running heads. */
  private static final double MARGIN = 0.12;

  boolean isInMargin() {
    return baseline < MARGIN * pageHeight || baseline > (1 - MARGIN) * pageHeight;
  }
}
