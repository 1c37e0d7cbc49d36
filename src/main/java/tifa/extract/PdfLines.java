package tifa.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tifa.normal.Visible;
import tifa.problem.RejectedFileException;

/** The lines of a PDF document's pages, in the order in which they were written. */
final class PdfLines {
  /** Lines within this share of the page from its top or foot may be running heads. */
  private static final double MARGIN = 0.12;

  private static final int FEWEST_PAGES = 3;
  private static final String PAGE_NUMBER =
      "[\\s\\p{Z}]*(第?[\\s\\p{Z}]*\\d{1,4}[\\s\\p{Z}]*页?|[-—–－·]+[\\s\\p{Z}]*\\d{1,4}[\\s\\p{Z}]*[-—–－·]+"
          + "|\\d{1,4}[\\s\\p{Z}]*/[\\s\\p{Z}]*\\d{1,4})[\\s\\p{Z}]*";

  private record Line(int page, boolean inMargin, String text) {
    /** What a running head has in common from page to page: all but the page's number. */
    String pattern() {
      return text.replaceAll("[\\s\\p{Z}]+", "").replaceAll("^\\d{1,4}(?!年)|\\d{1,4}$", "#");
    }
  }

  private final List<Line> lines;
  private final Set<String> heads;

  private PdfLines(List<Line> lines) {
    this.lines = lines;
    this.heads = heads(lines);
  }

  static PdfLines of(PDDocument document) throws IOException {
    Stripper stripper = new Stripper();
    stripper.getText(document);
    return new PdfLines(stripper.lines);
  }

  private static Set<String> heads(List<Line> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Line line : lines) {
      if (line.inMargin()) {
        pages.computeIfAbsent(line.pattern(), pattern -> new HashSet<>()).add(line.page());
      }
    }
    Set<String> heads = new HashSet<>();
    pages.forEach(
        (pattern, on) -> {
          if (on.size() >= FEWEST_PAGES) {
            heads.add(pattern);
          }
        });
    return heads;
  }

  private boolean isFurniture(Line line) {
    return line.inMargin() && (line.text().matches(PAGE_NUMBER) || heads.contains(line.pattern()));
  }

  /** Visible characters that are not in the text. */
  int cutChars() {
    return lines.stream()
        .filter(this::isFurniture)
        .mapToInt(line -> Visible.count(line.text(), 0, line.text().length()))
        .sum();
  }

  /** The text, a line of a page a line. */
  String text() throws RejectedFileException {
    LineWriter writer = new LineWriter();
    for (Line line : lines) {
      if (!isFurniture(line)) {
        writer.line(line.text());
      }
    }
    return writer.text();
  }

  private static final class Stripper extends PDFTextStripper {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double top = -1;

    Stripper() {
      setLineSeparator("\n");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (top < 0 && !positions.isEmpty()) {
        top = positions.get(0).getYDirAdj() / getCurrentPage().getMediaBox().getHeight();
      }
      line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
      line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
      finish();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
      finish();
      super.endPage(page);
    }

    private void finish() {
      if (!line.toString().isBlank()) {
        boolean inMargin = top >= 0 && (top < MARGIN || top > 1 - MARGIN);
        lines.add(new Line(getCurrentPageNo(), inMargin, line.toString()));
      }
      line.setLength(0);
      top = -1;
    }
  }
}
