package tifa.analysis;

import java.util.Arrays;
import java.util.BitSet;
import tifa.corpus.Paragraph;
import tifa.token.Segmenter;

/** Gathers the paragraphs of a section into one text to match, with its token boundaries. */
final class SectionText {
  private static final String SENTENCE_END = "。！？；";

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
    String normal = paragraph.text();
    boolean[] boundaries = boundaries(normal);
    makeRoomFor(normal.length() + 1);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (isQuotationMark(c)) {
        // A token ends before it and begins after it.
        boundaries[i] = true;
        boundaries[i + 1] = true;
      }
    }
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
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
  private boolean[] boundaries(String paragraph) {
    boolean[] boundaries = new boolean[paragraph.length() + 1];
    boundaries[0] = true;
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (i + 1 == paragraph.length() || SENTENCE_END.indexOf(paragraph.charAt(i)) >= 0) {
        int from = start;
        for (int end : segmenter.tokenEnds(paragraph.substring(start, i + 1))) {
          tokens += isWord(paragraph, from, start + end) ? 1 : 0;
          from = start + end;
          boundaries[from] = true;
        }
        start = i + 1;
      }
    }
    return boundaries;
  }

  private static boolean isWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 0x4e00 && c <= 0x9fff) || Character.isLetterOrDigit(text.codePointAt(i))) {
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
