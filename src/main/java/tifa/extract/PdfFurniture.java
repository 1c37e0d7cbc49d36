package tifa.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The running heads and page numbers of a document's pages. */
final class PdfFurniture {
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

  private final Map<String, Double> heads = new HashMap<>();

  PdfFurniture(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    Map<String, List<Double>> heights = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.isInMargin()) {
        String pattern = pattern(line.text());
        pages.computeIfAbsent(pattern, each -> new HashSet<>()).add(line.page());
        heights.computeIfAbsent(pattern, each -> new ArrayList<>()).add(line.baseline());
      }
    }
    pages.forEach(
        (pattern, on) -> {
          if (on.size() >= FEWEST_PAGES) {
            heads.put(pattern, median(heights.get(pattern)));
          }
        });
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
    return line.text().matches(PAGE_NUMBER)
        || height != null && Math.abs(height - line.baseline()) <= SAME_HEIGHT;
  }

  /** What a running head has in common from page to page: all but the page's number. */
  private static String pattern(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "")
        .replaceAll(
            "\\d{1,4}/\\d{1,4}$|^\\d{1,4}(?![年\\d/])|第\\d{1,4}页|Page\\d{1,4}|\\d{1,4}$", "#");
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
