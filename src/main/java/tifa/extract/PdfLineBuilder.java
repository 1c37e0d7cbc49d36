package tifa.extract;

import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** One line of a page, character by character. */
final class PdfLineBuilder {
  /**
   * Smaller gaps beside an ideograph, in its widths, are no spaces: characters are set apart to
   * fill a line, and digits from ideographs by a quarter.
   */
  private static final double LEAST_SPACE = 0.7;

  /** The same between letters. */
  private static final double LEAST_SPACE_OF_WORDS = 0.2;

  /** Sizes that a raised or lowered mark stands away from its line. */
  private static final double SAME_LINE = 0.6;

  /** Sizes that a character may begin before the one before it ends. */
  private static final double OVERLAP = 1.5;

  private final int page;
  private final StringBuilder text = new StringBuilder();
  private TextPosition first;
  private TextPosition last;
  private double em;

  PdfLineBuilder(int page) {
    this.page = page;
  }

  /** Whether the next character stands on this line. */
  boolean holds(TextPosition next) {
    if (last == null) {
      return true;
    }
    double size = Math.max(size(last), size(next));
    return Math.abs(next.getYDirAdj() - first.getYDirAdj()) <= SAME_LINE * size
        && next.getXDirAdj() >= right(last) - OVERLAP * size;
  }

  void add(TextPosition next) {
    String written = next.getUnicode();
    if (written == null || written.isEmpty() || first == null && written.isBlank()) {
      return;
    }
    if (last != null && isApart(next)) {
      text.append(' ');
    }
    if (first == null) {
      first = next;
    }
    if (Character.isIdeographic(written.codePointAt(0))) {
      em = Math.max(em, next.getWidthDirAdj());
    }
    text.append(written);
    if (!written.isBlank()) {
      last = next;
    }
  }

  private boolean isApart(TextPosition next) {
    int before = text.codePointBefore(text.length());
    int after = next.getUnicode().codePointAt(0);
    if (isBlank(before) || isBlank(after)) {
      return false;
    }
    double gap = next.getXDirAdj() - right(last);
    return gap
        >= Math.max(size(last), size(next))
            * (isWide(before) || isWide(after) ? LEAST_SPACE : LEAST_SPACE_OF_WORDS);
  }

  private static double size(TextPosition position) {
    return Math.max(position.getFontSizeInPt(), position.getWidthDirAdj());
  }

  private static double right(TextPosition position) {
    return position.getXDirAdj() + position.getWidthDirAdj();
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Ideographs, and the punctuation that is set among them. */
  private static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || character >= 0x3000 && character < 0x3100
        || character >= 0xff00 && character < 0xfff0
        || character >= 0x2010 && character < 0x2030;
  }

  /** The line; empty where nothing visible stands on it. */
  Optional<PdfLine> finish() {
    if (first == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PdfLine(
            page,
            text.toString().stripTrailing(),
            first.getXDirAdj(),
            right(last),
            first.getYDirAdj(),
            em,
            first.getPageHeight()));
  }
}
