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
    int sentence = Sentences.start(section.text(), start);
    int sentenceFrom = section.origins()[sentence];
    int before = sentence == 0 ? section.start() : originEnd(section, kept, sentence - 1);
    while (sentenceFrom > before && opensQuotation(kept.charAt(sentenceFrom - 1))) {
      sentenceFrom--;
    }
    int sentenceTo = originEnd(section, kept, Sentences.end(section.text(), end) - 1);
    return new Quotation(
        kept.codePointCount(0, from),
        kept.codePointCount(0, to),
        kept.substring(sentenceFrom, from),
        kept.substring(from, to),
        kept.substring(to, Math.max(to, sentenceTo)));
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
