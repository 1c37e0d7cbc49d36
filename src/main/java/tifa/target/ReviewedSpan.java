package tifa.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.AnalysedSection;
import tifa.normal.CodePoints;

/**
 * Follows a review from section to section: whether it speaks of its last year or of several years
 * (十四五时期, 过去五年). A part begins with what its heading names first; a sentence that begins with such
 * words turns it, until another does, also in the sections that follow.
 */
final class ReviewedSpan {
  private static final String SEVERAL =
      "[五5]年来|[五5]年间|过去(?:的)?[五5]年|这[五5]年|[五5]年(?:来的)?工作|经过[五5]年|本届政府|十[一二三四五]?五(?:时期|期间|发展)";
  private static final String ONE =
      "(?<one>这一年|一年来|过去的?一年|刚刚过去的" + ToldTime.YEAR + "|" + ToldTime.YEAR + "(?:是|工作|经济社会发展)|全年)";

  /** Words at the beginning of a sentence that turn a review. */
  private static final Expression TURN =
      new Expression(
          "(?:各位代表[，！：])?(?:——|[（(]?[一二三四五六七八九十]+[）)、是])?(?:回顾)?(?:" + ONE + "|" + SEVERAL + ")");

  private static final Pattern FIRST_NAMED =
      Pattern.compile(
          "20\\d\\d(?:年)?[—至-]{1,2}20\\d\\d年|(?<one>20\\d\\d年|一年|去年|上年)|五年|十[一二三四五]?五|本届政府");

  private String part = "";
  private boolean several;
  private final List<Turn> turns = new ArrayList<>();

  /** From a place of the section on it speaks of several years, or of one. */
  private record Turn(int place, boolean several) {}

  /** Goes on to the next section in reading order. */
  void enter(AnalysedSection section) {
    if (!turns.isEmpty()) {
      several = turns.get(turns.size() - 1).several();
      turns.clear();
    }
    String number = section.number();
    int point = number.indexOf('.');
    String ofPart = point < 0 ? number : number.substring(0, point);
    if (!ofPart.equals(part)) {
      part = ofPart;
      Matcher first = FIRST_NAMED.matcher(section.head().yearWords());
      several = first.find() && first.group("one") == null;
    }
    String text = section.text();
    turnAt(0, text);
    for (int i = 0; i < text.length(); i++) {
      if (endsSentence(text.charAt(i))) {
        turnAt(i + 1, text);
      }
    }
  }

  private void turnAt(int place, String text) {
    Matcher turn = TURN.at(text, place, text.length());
    if (turn != null) {
      turns.add(new Turn(place, turn.group("one") == null));
    }
  }

  private static boolean endsSentence(char c) {
    return !CodePoints.isCommonIdeograph(c) && "。！？：；\n".indexOf(c) >= 0;
  }

  /** Whether what stands at a place of the section entered last is said of several years. */
  boolean isOfSeveralYears(int place) {
    boolean told = several;
    for (Turn turn : turns) {
      told = turn.place() <= place ? turn.several() : told;
    }
    return told;
  }
}
