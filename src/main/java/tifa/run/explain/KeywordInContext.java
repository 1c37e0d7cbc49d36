package tifa.run.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sentence for the terminal, all of it, wrapped so that the match of every sentence begins in the
 * same column.
 */
final class KeywordInContext {
  /** Columns before the match. */
  static final int LEFT = 32;

  private static final int RIGHT = 40;

  /** Columns by which what closes a line may stand out of it. */
  private static final int HANGING = 4;

  private final List<String> before;
  private final String middle;
  private final List<String> after;

  /** Lays out a sentence in three parts. */
  KeywordInContext(String left, String match, String right) {
    List<String> lefts = lastFirst(left);
    List<String> rights = chunks(right, RIGHT);
    String nextLeft = lefts.isEmpty() ? "" : lefts.get(0);
    this.before = new ArrayList<>();
    for (int i = lefts.size() - 1; i > 0; i--) {
      before.add(padded(lefts.get(i)));
    }
    this.middle = padded(nextLeft) + "【" + match + "】" + (rights.isEmpty() ? "" : rights.get(0));
    this.after = rights.stream().skip(1).map(chunk -> " ".repeat(LEFT) + chunk).toList();
  }

  /** The lines above that of the match. */
  List<String> before() {
    return before;
  }

  /** The line with the match. */
  String middle() {
    return middle;
  }

  /** The lines below it. */
  List<String> after() {
    return after;
  }

  /** Writes all lines, the middle one behind {@code where} and before {@code remark}. */
  void print(String where, String remark, PrintWriter out) {
    String indent = " ".repeat(where.length());
    before.forEach(line -> out.println(indent + line));
    out.println(where + middle + remark);
    after.forEach(line -> out.println(indent + line));
  }

  private static String padded(String chunk) {
    return " ".repeat(LEFT - DisplayWidth.of(chunk)) + chunk;
  }

  /**
   * Chunks from the end of the text to its beginning, so that only the first is short, or one whose
   * first character closes what stands before it.
   */
  private static List<String> lastFirst(String text) {
    List<String> chunks = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    for (int end = points.length; end > 0; ) {
      int fits = end;
      for (int width = 0; fits > 0 && width + DisplayWidth.of(points[fits - 1]) <= LEFT; fits--) {
        width += DisplayWidth.of(points[fits - 1]);
      }
      int start = fits;
      while (fits > 0 && start < end && closes(points[start])) {
        start++;
      }
      start = start == end ? fits : start;
      chunks.add(new String(points, start, end - start));
      end = start;
    }
    return chunks;
  }

  /** What no line begins with. */
  private static boolean closes(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || "，。、；：？！％…,.;:?!%".indexOf(codePoint) >= 0;
  }

  private static List<String> chunks(String text, int columns) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      if (width + DisplayWidth.of(c) > columns + (closes(c) ? HANGING : 0)) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
        width = 0;
      }
      chunk.appendCodePoint(c);
      width += DisplayWidth.of(c);
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk.toString());
    }
    return Collections.unmodifiableList(chunks);
  }
}
