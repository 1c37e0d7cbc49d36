package tifa.analysis;

import java.util.Arrays;
import java.util.BitSet;
import tifa.corpus.Paragraph;
import tifa.token.Segmenter;

/** Gathers the paragraphs of a section into one text to match, with its token boundaries. */
final class SectionText {
  private static final String SENTENCE_END = "。！？；";

  private final Segmenter segmenter;
  private final StringBuilder text = new StringBuilder();
  private final BitSet tokenStarts = new BitSet();
  private final BitSet tokenEnds = new BitSet();
  private int[] origins = new int[1024];
  private int tokens;

  SectionText(Segmenter segmenter) {
    this.segmenter = segmenter.ofThisThread();
  }

  void add(Paragraph paragraph) {
    String normal = paragraph.text();
    BitSet boundaries = boundaries(normal);
    for (int i = 0; i < normal.length(); i++) {
      if (!isQuotationMark(normal.charAt(i))) {
        int at = text.length();
        if (boundaries.get(i) || i > 0 && isQuotationMark(normal.charAt(i - 1))) {
          tokenStarts.set(at);
        }
        if (boundaries.get(i + 1)
            || i + 1 < normal.length() && isQuotationMark(normal.charAt(i + 1))) {
          tokenEnds.set(at);
        }
        append(normal.charAt(i), paragraph.normal().originOf(i));
      }
    }
    append('\n', paragraph.end());
  }

  private void append(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  private BitSet boundaries(String paragraph) {
    BitSet boundaries = new BitSet(paragraph.length() + 1);
    boundaries.set(0);
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (i + 1 == paragraph.length() || SENTENCE_END.indexOf(paragraph.charAt(i)) >= 0) {
        int from = start;
        for (int end : segmenter.tokenEnds(paragraph.substring(start, i + 1))) {
          tokens += isWord(paragraph, from, start + end) ? 1 : 0;
          from = start + end;
          boundaries.set(from);
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
    return text.toString();
  }

  int[] origins() {
    return Arrays.copyOf(origins, text.length());
  }

  BitSet tokenStarts() {
    return tokenStarts;
  }

  BitSet tokenEnds() {
    return tokenEnds;
  }
}
