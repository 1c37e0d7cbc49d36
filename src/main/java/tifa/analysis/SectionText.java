package tifa.analysis;

import java.util.Arrays;
import java.util.BitSet;
import tifa.corpus.Paragraph;
import tifa.normal.CodePoints;
import tifa.token.Segmenter;

/** Gathers the paragraphs of a section into one text to match, with its token boundaries. */
final class SectionText {
  private final Segmenter segmenter;
  private char[] text = new char[1024];
  private int[] origins = new int[1024];

  /** 64 characters each. */
  private long[] tokenStarts = new long[16];

  private long[] tokenEnds = new long[16];
  private int length;
  private int tokens;

  SectionText(Segmenter segmenter) {
    this.segmenter = segmenter.ofThisThread();
  }

  void add(Paragraph paragraph) {
    char[] normal = paragraph.text().toCharArray();
    boolean[] boundaries = boundaries(normal);
    makeRoomFor(normal.length + 1);
    for (int i = 0; i < normal.length; i++) {
      if (isQuotationMark(normal[i])) {
        // A token ends before it and begins after it.
        boundaries[i] = true;
        boundaries[i + 1] = true;
      }
    }
    for (int i = 0; i < normal.length; i++) {
      char c = normal[i];
      if (!isQuotationMark(c)) {
        tokenStarts[length >> 6] |= (boundaries[i] ? 1L : 0) << length;
        tokenEnds[length >> 6] |= (boundaries[i + 1] ? 1L : 0) << length;
        append(c, paragraph.normal().originOf(i));
      }
    }
    append('\n', paragraph.end());
  }

  private void makeRoomFor(int more) {
    if (length + more > text.length) {
      int room = Math.max(length + more, 2 * length);
      text = Arrays.copyOf(text, room);
      origins = Arrays.copyOf(origins, room);
      tokenStarts = Arrays.copyOf(tokenStarts, (room >> 6) + 1);
      tokenEnds = Arrays.copyOf(tokenEnds, (room >> 6) + 1);
    }
  }

  private void append(char c, int origin) {
    text[length] = c;
    origins[length++] = origin;
  }

  /** Whether a token begins or ends before each character of {@code paragraph}, and at its end. */
  private boolean[] boundaries(char[] paragraph) {
    boolean[] boundaries = new boolean[paragraph.length + 1];
    boundaries[0] = true;
    int start = 0;
    for (int i = 0; i < paragraph.length; i++) {
      if (i + 1 == paragraph.length || endsSentence(paragraph[i])) {
        int from = start;
        for (int end : segmenter.tokenEnds(new String(paragraph, start, i + 1 - start))) {
          tokens += isWord(paragraph, from, start + end) ? 1 : 0;
          from = start + end;
          boundaries[from] = true;
        }
        start = i + 1;
      }
    }
    return boundaries;
  }

  private static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '；';
  }

  private static boolean isWord(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (CodePoints.isCommonIdeograph(c)
          || Character.isLetterOrDigit(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotationMark(char c) {
    return c == '“' || c == '”';
  }

  int tokens() {
    return tokens;
  }

  String text() {
    return new String(text, 0, length);
  }

  int[] origins() {
    return Arrays.copyOf(origins, length);
  }

  BitSet tokenStarts() {
    return BitSet.valueOf(tokenStarts);
  }

  BitSet tokenEnds() {
    return BitSet.valueOf(tokenEnds);
  }
}
