package tifa.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The running heads and page numbers of a document's pages. */
final class PdfFurniture {
  /** That have a running head, or both pages where there are no more. */
  private static final int FEWEST_PAGES = 3;

  /** Points that a running head may stand higher or lower than on most pages. */
  private static final double SAME_HEIGHT = 4;

  private static final String BLANK = "[\\s\\p{Z}]*";
  private static final String DASH = "[-—–－·]+";
  private static final String DASHED_NUMBER =
      "%s%s%s\\d{1,4}%s%s%s".formatted(BLANK, DASH, BLANK, BLANK, DASH, BLANK);
  private static final String PAGE_NUMBER =
      "%s(第?%s\\d{1,4}%s页?|%s%s\\d{1,4}%s%s|\\d{1,4}%s/%s\\d{1,4}|第%s\\d{1,4}%s页[/，,]?%s共%s\\d{1,4}%s页)%s"
          .formatted(
              BLANK, BLANK, BLANK, DASH, BLANK, BLANK, DASH, BLANK, BLANK, BLANK, BLANK, BLANK,
              BLANK, BLANK, BLANK);

  /** May recur at the edge of a page as anywhere. */
  private static final String SALUTATION = ".*[：！:!]" + BLANK;

  private final Map<String, Double> heads = new HashMap<>();

  PdfFurniture(List<PdfLine> lines) {
    long fewest = Math.min(FEWEST_PAGES, pages(lines));
    lines.stream()
        .filter(line -> line.isInMargin() && !line.text().matches(SALUTATION))
        .collect(Collectors.groupingBy(line -> pattern(line.text())))
        .forEach(
            (pattern, alike) -> {
              double height = median(alike);
              if (pages(alike) >= fewest && pages(at(height, alike)) > 1) {
                heads.put(pattern, height);
              }
            });
  }

  private static long pages(List<PdfLine> lines) {
    return lines.stream().mapToInt(PdfLine::page).distinct().count();
  }

  private static List<PdfLine> at(double height, List<PdfLine> lines) {
    return lines.stream().filter(line -> isAt(height, line)).toList();
  }

  private static boolean isAt(double height, PdfLine line) {
    return Math.abs(height - line.baseline()) <= SAME_HEIGHT;
  }

  /**
   * Whether a line is a running head or a page number; between dashes, a number is one wherever it
   * stands. A title in the words of the running head stands at another height, and stays.
   */
  boolean contains(PdfLine line) {
    if (!line.isInMargin()) {
      return line.text().matches(DASHED_NUMBER);
    }
    Double height = heads.get(pattern(line.text()));
    return line.text().matches(PAGE_NUMBER) || height != null && isAt(height, line);
  }

  /** What a running head has in common from page to page: all but the page's number. */
  private static String pattern(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "")
        .replaceAll(
            "\\d{1,4}/\\d{1,4}$|^\\d{1,4}(?![年\\d/])|第\\d{1,4}页|Page\\d{1,4}|\\d{1,4}$", "#");
  }

  private static double median(List<PdfLine> lines) {
    double[] sorted = lines.stream().mapToDouble(PdfLine::baseline).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
