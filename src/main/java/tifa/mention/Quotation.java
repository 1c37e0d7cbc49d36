package tifa.mention;

import java.io.Serializable;
import tifa.analysis.AnalysedSection;

/**
 * A hit as it stands in the kept text, with its sentence.
 *
 * @param start of the match in the kept text, code points
 * @param end of the match, code points, exclusive
 * @param left the sentence before the match, as written
 * @param match the match, as written
 * @param right the sentence after the match, as written
 */
public record Quotation(int start, int end, String left, String match, String right)
    implements Serializable {
  /** Quotes {@code section.text()[start, end)} from the kept text. */
  public static Quotation of(AnalysedSection section, String kept, int start, int end) {
    int from = section.origins()[start];
    int to = originEnd(section, kept, end - 1);
    return new Quotation(
        kept.codePointCount(0, from),
        kept.codePointCount(0, to),
        kept.substring(sentenceStart(section, kept, start), from),
        kept.substring(from, to),
        kept.substring(to, Math.max(to, sentenceEnd(section, kept, end))));
  }

  /** The whole sentence of {@code section.text()[start, end)}, as written. */
  public static String sentenceOf(AnalysedSection section, String kept, int start, int end) {
    int to = Math.max(originEnd(section, kept, end - 1), sentenceEnd(section, kept, end));
    return kept.substring(sentenceStart(section, kept, start), to);
  }

  private static int sentenceStart(AnalysedSection section, String kept, int index) {
    int start = Sentences.start(section.text(), index);
    int from = section.origins()[start];
    int before = start == 0 ? section.start() : originEnd(section, kept, start - 1);
    while (from > before && opensQuotation(kept.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int sentenceEnd(AnalysedSection section, String kept, int index) {
    return originEnd(section, kept, Sentences.end(section.text(), index) - 1);
  }

  /** The whole sentence, as written. */
  public String sentence() {
    return left + match + right;
  }

  private static int originEnd(AnalysedSection section, String kept, int index) {
    int origin = section.origins()[index];
    return origin < kept.length()
        ? origin + Character.charCount(kept.codePointAt(origin))
        : kept.length();
  }

  /** Quotation marks are not in the text that is matched; a sentence may begin with one. */
  private static boolean opensQuotation(char c) {
    return "“‘「『﹁﹃〝\"＂'＇".indexOf(c) >= 0;
  }
}
