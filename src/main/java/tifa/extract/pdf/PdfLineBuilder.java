package tifa.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** One line of a page, of the characters that are written one after the other. */
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
  private final List<TextPosition> characters = new ArrayList<>();
  private TextPosition last;

  PdfLineBuilder(int page) {
    this.page = page;
  }

  /** Whether the next character stands on this line. */
  boolean holds(TextPosition next) {
    if (last == null) {
      return true;
    }
    double size = Math.max(size(last), size(next));
    return Math.abs(next.getYDirAdj() - characters.get(0).getYDirAdj()) <= SAME_LINE * size
        && next.getXDirAdj() >= right(last) - OVERLAP * size;
  }

  void add(TextPosition next) {
    String written = next.getUnicode();
    boolean visible = written != null && !written.isBlank();
    if (visible || last != null && written != null && !written.isEmpty()) {
      characters.add(next);
    }
    if (visible) {
      last = next;
    }
  }

  /** The line; empty where nothing visible stands on it. */
  Optional<PdfLine> finish() {
    if (last == null) {
      return Optional.empty();
    }
    // A character of another font may be written after what follows it.
    characters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    double em = 0;
    double right = 0;
    TextPosition before = null;
    for (TextPosition character : characters) {
      String written = character.getUnicode();
      if (before != null && isApart(before, character)) {
        text.append(' ');
      }
      text.append(written);
      if (Character.isIdeographic(written.codePointAt(0))) {
        em = Math.max(em, character.getWidthDirAdj());
      }
      right = written.isBlank() ? right : Math.max(right, right(character));
      before = character;
    }
    TextPosition first = characters.get(0);
    return Optional.of(
        new PdfLine(
            page,
            text.toString(),
            first.getXDirAdj(),
            right,
            first.getYDirAdj(),
            em,
            first.getPageHeight()));
  }

  private static boolean isApart(TextPosition before, TextPosition next) {
    int last = before.getUnicode().codePointBefore(before.getUnicode().length());
    int first = next.getUnicode().codePointAt(0);
    if (isBlank(last) || isBlank(first)) {
      return false;
    }
    double least = isWide(last) || isWide(first) ? LEAST_SPACE : LEAST_SPACE_OF_WORDS;
    return next.getXDirAdj() - right(before) >= least * Math.max(size(before), size(next));
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
}
