package tifa.mention;

import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;

/** The sentence of a hit as written, as far as it is looked at. */
public final class QuotedSentence {
  /** Code points of a sentence that are quoted on either side of a hit. */
  static final int MOST_BESIDE = 100;

  /** Code points of an excerpt, the hit and what shows that it is cut included. */
  static final int MOST = 300;

  private static final String CUT = "…";

  /**
   * An excerpt rather begins and ends with a clause, if that costs no more than one in so many
   * characters: it still holds {@link #MOST_BESIDE}.
   */
  private static final int SHARE_FOR_A_CLAUSE = 4;

  private static final String ENDS_CLAUSE = "，、：,:";

  private final AnalysedSection section;
  private final String kept;
  private final int start;
  private final int end;

  /** Where the match stands in the kept text, UTF-16. */
  private final int from;

  private final int to;

  QuotedSentence(AnalysedSection section, String kept, int start, int end) {
    this.section = section;
    this.kept = kept;
    this.start = start;
    this.end = end;
    this.from = section.origins()[start];
    this.to = originEnd(end - 1);
  }

  /**
   * The sentence in which {@code section.text()[start, end)} stands; of one with more than {@link
   * #MOST} code points as many around the hit, {@code …} in the place of the others.
   */
  public static String around(AnalysedReport report, AnalysedSection section, int start, int end) {
    Parts parts = new QuotedSentence(section, report.text(), start, end).excerpt();
    return parts.left() + parts.match() + parts.right();
  }

  /**
   * A quotation in three parts.
   *
   * @param from where the match starts in the kept text, UTF-16
   * @param to where it ends, exclusive
   */
  record Parts(int from, int to, String left, String match, String right) {}

  /** With at most {@link #MOST_BESIDE} code points on either side. */
  Parts beside() {
    return new Parts(
        from,
        to,
        kept.substring(startWithin(MOST_BESIDE), from),
        kept.substring(from, to),
        kept.substring(to, endWithin(MOST_BESIDE)));
  }

  /** With the whole sentence, or what of it {@link #MOST} code points hold. */
  Parts excerpt() {
    int first = startWithin(MOST);
    int last = endWithin(MOST);
    int left = kept.codePointCount(first, from);
    int right = kept.codePointCount(to, last);
    int room = MOST - kept.codePointCount(from, to);
    if (left + right <= room) {
      return new Parts(
          from,
          to,
          kept.substring(first, from),
          kept.substring(from, to),
          kept.substring(to, last));
    }
    room = Math.max(0, room - 2 * CUT.length());
    int half = room / 2;
    int roomLeft = left <= half ? left : Math.max(half, room - right);
    int roomRight = right <= half ? right : Math.max(half, room - left);
    int match = Math.min(kept.codePointCount(from, to), MOST - 2 * CUT.length());
    return new Parts(
        from,
        to,
        roomLeft == left ? kept.substring(first, from) : CUT + afterCut(roomLeft),
        kept.substring(from, kept.offsetByCodePoints(from, match)),
        roomRight == right ? kept.substring(to, last) : beforeCut(roomRight) + CUT);
  }

  /** At most {@code room} code points before the match, from the beginning of a clause or token. */
  private String afterCut(int room) {
    int earliest = kept.offsetByCodePoints(from, -room);
    int first = start;
    while (first > 0 && section.origins()[first - 1] >= earliest) {
      first--;
    }
    int token = -1;
    for (int i = first; i < start; i++) {
      boolean nearCut = i - first <= room / SHARE_FOR_A_CLAUSE;
      if (nearCut && i > 0 && ENDS_CLAUSE.indexOf(section.text().charAt(i - 1)) >= 0) {
        return kept.substring(section.origins()[i], from);
      }
      token = token < 0 && section.tokenStarts().get(i) ? i : token;
      if (!nearCut && token >= 0) {
        break;
      }
    }
    return token < 0 ? "" : kept.substring(section.origins()[token], from);
  }

  /** At most {@code room} code points after the match, to the end of a clause or token. */
  private String beforeCut(int room) {
    int latest = kept.offsetByCodePoints(to, room);
    int last = end;
    while (last < section.text().length() && originEnd(last) <= latest) {
      last++;
    }
    int token = -1;
    for (int i = last; i > end; i--) {
      boolean nearCut = last - i <= room / SHARE_FOR_A_CLAUSE;
      if (nearCut && ENDS_CLAUSE.indexOf(section.text().charAt(i - 1)) >= 0) {
        return kept.substring(to, originEnd(i - 1));
      }
      token = token < 0 && section.tokenEnds().get(i - 1) ? i : token;
      if (!nearCut && token >= 0) {
        break;
      }
    }
    return token < 0 ? "" : kept.substring(to, originEnd(token - 1));
  }

  /** Where the sentence starts, or {@code most} code points before the match. */
  private int startWithin(int most) {
    int furthest = Math.max(0, from - 2 * most);
    int first = start;
    while (first > 0 && !Sentences.endsAt(section.text(), first - 1)) {
      if (section.origins()[first - 1] < furthest) {
        return kept.offsetByCodePoints(from, -most);
      }
      first--;
    }
    int begins = section.origins()[first];
    int before = first == 0 ? section.start() : originEnd(first - 1);
    while (begins > before && opensQuotation(kept.charAt(begins - 1))) {
      begins--;
    }
    boolean isNear = begins >= furthest && kept.codePointCount(begins, from) <= most;
    return isNear ? begins : kept.offsetByCodePoints(from, -most);
  }

  /** Where the sentence ends, or {@code most} code points after the match. */
  private int endWithin(int most) {
    int furthest = Math.min(kept.length(), to + 2 * most);
    String text = section.text();
    int last = end;
    while (last < text.length() && !Sentences.endsAt(text, last)) {
      if (section.origins()[last] >= furthest) {
        return kept.offsetByCodePoints(to, most);
      }
      last++;
    }
    boolean hasMark = last < text.length() && text.charAt(last) != '\n';
    int ends = Math.max(to, originEnd(hasMark ? last : last - 1));
    boolean isNear = ends <= furthest && kept.codePointCount(to, ends) <= most;
    return isNear ? ends : kept.offsetByCodePoints(to, most);
  }

  private int originEnd(int index) {
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
