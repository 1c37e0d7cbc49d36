package tifa.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of pages to paragraphs by where they stand: an indent, a wider gap, another size
 * or a line that ends early begins a new one; the end of a column or a page does not.
 */
final class PdfParagraphs {
  /** Blocks of fewer lines may be narrower than their column. */
  private static final int FEWEST_LINES = 4;

  /** Ems, as the next three. */
  private static final double INDENT = 1;

  /** What may be free at the end of a line since the next word or mark did not fit. */
  private static final double RAGGED = 2.2;

  /**
   * What is free at the end of a line only where its paragraph ends, unless it breaks off inside a
   * sentence after another: the first line of an indented paragraph whose indent was lost.
   */
  private static final double EARLY = 3.5;

  private static final double COLUMN_EDGE = 3;

  /** Share of a line's height. */
  private static final double WIDER_GAP = 1.35;

  private static final double OTHER_SIZE = 1.12;

  /** What is free at the end of a paragraph's first line whose indent was lost. */
  private static final double LOST_INDENT = 5;

  private static final Pattern SENTENCE = Pattern.compile("[。！？；]");

  /** No sentence is that short. */
  private static final Pattern REST_OF_SENTENCE = Pattern.compile("[^。！？；]{1,6}。");

  private static final String ENDS = "。！？；：…”’）)!?;:";
  private static final Pattern MARKER =
      Pattern.compile("[\\s\\p{Z}]*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位代表[，！：]).*");
  private static final Pattern LISTED = Pattern.compile(".*[.…·]{3,}[\\s\\p{Z}]*\\d{1,4}");

  private static final class Column {
    private final double left;
    private final double right;
    private final List<PdfLine> lines = new ArrayList<>();
    private double fullRight;
    private double leading;

    Column(Block block) {
      left = block.left();
      right = block.right();
    }

    boolean holds(Block block, double em) {
      return block.left() >= left - em
          && block.right() <= right + COLUMN_EDGE * em
          && (block.lines().size() < FEWEST_LINES || block.right() >= right - COLUMN_EDGE * em);
    }
  }

  /** Lines below each other. */
  private record Block(List<PdfLine> lines) {
    double left() {
      return lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }

    double right() {
      return lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }
  }

  private final double em;
  private final List<Block> blocks;
  private final List<Column> columns = new ArrayList<>();
  private final List<Column> columnOfBlock;

  private PdfParagraphs(List<PdfLine> lines) {
    em = quantile(lines.stream().mapToDouble(PdfLine::em).filter(e -> e > 0).toArray(), 0.5, 12);
    blocks = blocks(lines);
    columnOfBlock = new ArrayList<>(blocks.stream().map(block -> (Column) null).toList());
    List<Integer> longestFirst = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      longestFirst.add(i);
    }
    longestFirst.sort(Comparator.comparingInt(i -> -blocks.get(i).lines().size()));
    for (int i : longestFirst) {
      columnOfBlock.set(i, columnOf(blocks.get(i)));
    }
    columns.forEach(this::measure);
  }

  /** The paragraphs of {@code lines}, which are in the order in which they are read. */
  static List<String> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).join();
  }

  private static List<Block> blocks(List<PdfLine> lines) {
    List<Block> blocks = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine above = open.isEmpty() ? null : open.get(open.size() - 1);
      if (above != null
          && (above.page() != line.page() || line.baseline() < above.baseline() + 1)) {
        blocks.add(new Block(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(open));
    }
    return blocks;
  }

  private Column columnOf(Block block) {
    Column column =
        columns.stream()
            .filter(each -> each.holds(block, em))
            .findFirst()
            .orElseGet(
                () -> {
                  columns.add(new Column(block));
                  return columns.get(columns.size() - 1);
                });
    column.lines.addAll(block.lines());
    return column;
  }

  private void measure(Column column) {
    column.fullRight =
        quantile(column.lines.stream().mapToDouble(PdfLine::right).toArray(), 0.75, 0);
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < column.lines.size(); i++) {
      double gap = column.lines.get(i).baseline() - column.lines.get(i - 1).baseline();
      if (gap > 0 && column.lines.get(i).page() == column.lines.get(i - 1).page()) {
        gaps.add(gap);
      }
    }
    column.leading = quantile(gaps.stream().mapToDouble(Double::doubleValue).toArray(), 0.5, 0);
  }

  private static double quantile(double[] values, double share, double ofNone) {
    Arrays.sort(values);
    return values.length == 0 ? ofNone : values[(int) ((values.length - 1) * share)];
  }

  private List<String> join() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    PdfLine before = null;
    Column columnBefore = null;
    for (int i = 0; i < blocks.size(); i++) {
      Column column = columnOfBlock.get(i);
      boolean below = false;
      for (PdfLine line : blocks.get(i).lines()) {
        if (before != null && ends(open, before, columnBefore, line, column, below)) {
          paragraphs.add(open.toString());
          open.setLength(0);
        }
        append(open, line.text());
        before = line;
        columnBefore = column;
        below = true;
      }
    }
    paragraphs.add(open.toString());
    return paragraphs;
  }

  /**
   * Whether {@code paragraph} ends with {@code line}, below which {@code next} may stand. Running
   * text that breaks off inside a sentence goes on, headings have no sentences.
   */
  private boolean ends(
      CharSequence paragraph,
      PdfLine line,
      Column column,
      PdfLine next,
      Column nextColumn,
      boolean below) {
    double free = column.fullRight - line.right();
    String written = line.text().stripTrailing();
    boolean endsSentence = ENDS.indexOf(written.charAt(written.length() - 1)) >= 0;
    boolean breaksOff =
        !endsSentence
            && (SENTENCE.matcher(paragraph).find()
                || free <= LOST_INDENT * em && REST_OF_SENTENCE.matcher(next.text()).lookingAt());
    return isOtherSize(line, next)
        || below
            && next.baseline() - line.baseline() > WIDER_GAP * column.leading
            && !(breaksOff && free <= RAGGED * em)
        || indent(next, nextColumn) >= INDENT * em
        || !breaksOff && free > EARLY * em
        || !breaksOff
            && free > RAGGED * em
            && (endsSentence || MARKER.matcher(line.text()).matches())
        || (endsSentence || free > RAGGED * em) && MARKER.matcher(next.text()).matches()
        || LISTED.matcher(line.text()).matches();
  }

  private static boolean isOtherSize(PdfLine line, PdfLine next) {
    return line.em() > 0
        && next.em() > 0
        && Math.max(line.em(), next.em()) > OTHER_SIZE * Math.min(line.em(), next.em());
  }

  private double indent(PdfLine line, Column column) {
    double blanks = 0;
    for (int i = 0; i < line.text().length() && isBlank(line.text().charAt(i)); i++) {
      blanks += line.text().charAt(i) == '\u3000' ? 1 : 0.5;
    }
    return line.left() - column.left + blanks * em;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static void append(StringBuilder paragraph, String line) {
    if (paragraph.length() == 0) {
      paragraph.append(line);
      return;
    }
    boolean betweenWords =
        isLetter(paragraph.codePointBefore(paragraph.length())) && isLetter(line.codePointAt(0));
    paragraph.append(betweenWords ? " " : "").append(line);
  }

  private static boolean isLetter(int character) {
    return Character.isLetter(character) && !Character.isIdeographic(character);
  }
}
