package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Openings of reports that share a line with each other, the text or the report before: {@code
 * 云州市2031年政府工作报告——2031年1月15日在…会议上市长梅若水各位代表：现在，我代表…}.
 */
final class GluedOpening {
  private static final int LONGEST_TITLE = 45;
  private static final int LONGEST_SPEAKER = 40;

  private static final String B = "[\\s\\p{Z}\ue000-\uf8ff]*+";
  private static final String DIGITS = "[\\d０-９〇○零ＯOo一二三四五六七八九十元 ]";
  private static final String SALUTES = "各位(?:代表|委员|主任)";

  private static final Pattern TITLE_END =
      Pattern.compile("工作[报報]告(?:" + B + "[（(](?:摘要|全文|节选|书面)[)）])?" + B);

  private static final Pattern DATE =
      Pattern.compile(
          "[—―–－─\\-]*"
              + B
              + "[（(]?"
              + B
              + "[^。；！？，：:（(\\d]{0,6}"
              + DIGITS
              + "{4,8}年"
              + DIGITS
              + "{1,4}月"
              + DIGITS
              + "{1,5}日(?:[^。；！？：:]{0,60}?(?:会议|大会)上"
              + B
              + "[)）]?|"
              + B
              + "[)）]|[^。；！？：:]{0,60}?会议(?!上)"
              + B
              + "[)）]?)"
              + B);

  private static final Pattern SALUTATION =
      Pattern.compile(
          SALUTES
              + "(?:"
              + B
              + "(?:、|[，,](?="
              + B
              + "各位))"
              + B
              + "[\\p{IsHan}]{2,6}){0,3}"
              + B
              + "[：:！!]"
              + B);

  /** What is said first, so that the salutation is none within a report. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:现在|我(?:谨)?(?:代表|受)|受|根据)[^。]{0,40}(?:政府|国务院)[^。]{0,60}(?:报告|审议|审查)|我?向[^。]{0,24}报告[^。]{0,10}工作");

  private static final Pattern SPEAKER = Pattern.compile("[^。；！？：:，,]{2," + LONGEST_SPEAKER + "}");

  private static final String[] TITLE_WORDS = {"工作报告", "工作報告"};
  private static final String[] SALUTATION_WORDS = {"各位"};

  private final String text;

  /** Where the words stand next: lines are asked for in order. */
  private final int[] nextTitle = {-1, -1};

  private final int[] nextSalutation = {-1};

  GluedOpening(String text) {
    this.text = text;
  }

  /** Positions, ascending. */
  private static final class Cuts {
    private final List<Integer> at = new ArrayList<>();

    void add(int position) {
      if (at.isEmpty() || at.get(at.size() - 1) < position) {
        at.add(position);
      }
    }
  }

  /** Where lines should begin within the line {@code [start, end)}, ascending. */
  List<Integer> in(int start, int end) {
    Cuts cuts = new Cuts();
    int from = start;
    while (from < end) {
      int title = nextTitle(from, end);
      int salutation = nextSalutation(from, end);
      if (title == end && salutation == end) {
        break;
      }
      int next =
          title < salutation
              ? afterTitle(cuts, start, title, end)
              : afterSalutation(cuts, start, salutation, end);
      from = next;
    }
    return cuts.at;
  }

  private int nextTitle(int from, int end) {
    return next(TITLE_WORDS, nextTitle, from, end);
  }

  private int nextSalutation(int from, int end) {
    return next(SALUTATION_WORDS, nextSalutation, from, end);
  }

  private int next(String[] words, int[] known, int from, int end) {
    int nearest = end;
    for (int i = 0; i < words.length; i++) {
      if (known[i] < from) {
        int at = text.indexOf(words[i], from);
        known[i] = at < 0 ? Integer.MAX_VALUE : at;
      }
      nearest = Math.min(nearest, known[i]);
    }
    return nearest;
  }

  /** Reads on from a title; the position to go on from. */
  private int afterTitle(Cuts cuts, int start, int at, int end) {
    Matcher title = TITLE_END.matcher(text).region(at, end);
    int titleStart = titleStart(start, at);
    if (titleStart < 0 || !title.lookingAt()) {
      return at + 1;
    }
    int after = title.end();
    Matcher date = DATE.matcher(text).region(after, end);
    boolean dated = date.lookingAt();
    int behind = dated ? date.end() : after;
    int salutation = salutationBehind(behind, end);
    if (!dated && salutation < 0) {
      return title.end();
    }
    cut(cuts, titleStart, start, end);
    cut(cuts, after, start, end);
    cut(cuts, behind, start, end);
    if (salutation >= 0) {
      cut(cuts, salutation, start, end);
      Matcher words = SALUTATION.matcher(text).region(salutation, end);
      if (words.lookingAt()) {
        cut(cuts, words.end(), start, end);
        return words.end();
      }
    }
    return behind;
  }

  /** Where a title that goes on at {@code at} begins, -1 where its sentence began long before. */
  private int titleStart(int start, int at) {
    int i = at;
    while (i > start && at - i <= LONGEST_TITLE && "。！？；：”，、".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    if (at - i > LONGEST_TITLE) {
      return -1;
    }
    return i > start && "：，、".indexOf(text.charAt(i - 1)) >= 0 ? -1 : i;
  }

  /** The salutation right here or behind a speaker; -1 where neither follows. */
  private int salutationBehind(int from, int end) {
    Matcher salutation = SALUTATION.matcher(text).region(from, end);
    if (salutation.lookingAt()) {
      return from;
    }
    int at = text.indexOf("各位", from);
    boolean spoken =
        at >= 0
            && at < end
            && at - from <= LONGEST_SPEAKER
            && SPEAKER.matcher(text).region(from, at).matches()
            && salutation.region(at, end).lookingAt();
    return spoken ? at : -1;
  }

  private int afterSalutation(Cuts cuts, int start, int at, int end) {
    Matcher salutation = SALUTATION.matcher(text).region(at, end);
    if (!salutation.lookingAt()) {
      return at + 2;
    }
    Matcher words = FIRST_WORDS.matcher(text).region(salutation.end(), end);
    boolean mayOpen = isFirst(start, at) || SPEAKER.matcher(text).region(start, at).matches();
    if (mayOpen && words.lookingAt()) {
      cut(cuts, at, start, end);
      cut(cuts, salutation.end(), start, end);
    }
    return salutation.end();
  }

  /** Whether nothing of its sentence stands before {@code at}. */
  private boolean isFirst(int start, int at) {
    int i = at;
    while (i > start && Blanks.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i == start || "。！？".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static void cut(Cuts cuts, int position, int start, int end) {
    if (position > start && position < end) {
      cuts.add(position);
    }
  }
}
