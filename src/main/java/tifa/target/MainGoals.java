package tifa.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraph of the year's main goals (主要预期目标) and what continues it: from the phrase to
 * the end of its paragraph, and on over the following ones where the phrase is a heading or stands
 * before a bare colon. Sentences that justify or repeat a goal are left out.
 */
final class MainGoals {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:主要)?预期(?:性)?(?:发展)?(?:主要)?目标(?:建议)?(?:初步)?(?:安排)?(?:如下)?(?=(?:是|为|：|:|\\n|——)|[^，。；\\n]{0,8}[：:])"
              + "|(?:主要|发展|奋斗|总体)目标(?:任务)?(?:建议)?(?:初步)?(?:安排)?(?:是|为|：|:)");

  /** What every phrase has, after so many characters at most. */
  private static final String GOAL = "目标";

  private static final int LONGEST_BEFORE_GOAL = "主要预期性发展主要".length();

  private static final Pattern NO_GOAL =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]+[）)、])?(?:这里|上述|以上|提出|确定|实现|综合|之所以|主要考虑|主要是|这个|这一|这些|设定|制定|安排|完成|做好|围绕|为此|一是|二是|三是)");
  private static final Pattern REPEATS = Pattern.compile("\\d%?(?:左右|以上|以内)?的(?:预期|增长|经济)*目标");
  private static final Pattern NUMBER = Pattern.compile("\\d(?:\\.\\d+)?(?:%|[万亿])|百分之");
  private static final int MOST_PARAGRAPHS = 14;

  private MainGoals() {}

  /**
   * A stretch of text.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param context where that begins which says for what time it plans
   */
  record Stretch(int start, int end, int context) {}

  /**
   * The sentences of the main goals in the text of a section; empty where it has none. Of several
   * phrases the first that sets any counts, and each later one that opens a list; not those of a
   * plan of several years.
   *
   * @param heading what the heading of its part says of years
   */
  static List<Stretch> in(String text, String heading) {
    List<Stretch> goals = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(text);
    int from = 0;
    while (find(phrase, text, from)) {
      from = phrase.end();
      // 今年经济增长预期目标为７％左右: the name may stand before the phrase.
      int start = clauseStart(text, phrase.start());
      int context =
          phrase.group().contains("预期")
              ? sentenceStart(text, start)
              : SectionSentences.paragraphStart(text, start);
      if (overlap(goals, phrase.start(), phrase.end())
          || PlannedTime.isOfSeveralYears(text, heading, context, start, phrase.end())) {
        continue;
      }
      List<Stretch> sentences = from(text, start, phrase.end(), context);
      if (goals.isEmpty() || sentences.stream().mapToInt(each -> numbers(text, each)).sum() > 2) {
        goals.addAll(sentences);
      }
    }
    return goals;
  }

  /** Finds the next phrase, only where one may begin. */
  private static boolean find(Matcher phrase, String text, int from) {
    for (int goal = text.indexOf(GOAL, from); goal >= 0; goal = text.indexOf(GOAL, goal + 1)) {
      for (int at = Math.max(from, goal - LONGEST_BEFORE_GOAL); at < goal; at++) {
        if (phrase.region(at, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int numbers(String text, Stretch sentence) {
    return (int) NUMBER.matcher(text).region(sentence.start(), sentence.end()).results().count();
  }

  private static int sentenceStart(String text, int place) {
    return Math.max(
        SectionSentences.paragraphStart(text, place), text.lastIndexOf('。', place - 1) + 1);
  }

  /** Whether {@code text[start, end)} has a part of one of them. */
  static boolean overlap(List<Stretch> goals, int start, int end) {
    for (Stretch each : goals) {
      if (start < each.end() && each.start() < end) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(String text, int place) {
    int start = place;
    while (start > 0 && "，。；：\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static List<Stretch> from(String text, int start, int phraseEnd, int context) {
    List<Stretch> sentences = new ArrayList<>();
    int at = start;
    boolean lead = true;
    for (int paragraph = 0; paragraph < MOST_PARAGRAPHS && at < text.length(); paragraph++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      List<Stretch> here = goals(text, at, end, context);
      boolean bare =
          text.substring(Math.max(at, lead ? phraseEnd : at), end)
                  .replaceAll("[是为：，。\\s]", "")
                  .length()
              < 3;
      if (here.isEmpty() && !(lead && bare)) {
        break;
      }
      sentences.addAll(here);
      if (!bare && !here.isEmpty() && !listGoesOn(text, end)) {
        break;
      }
      lead = bare;
      at = end + 1;
    }
    return sentences;
  }

  /** Whether the paragraph ends without closing the list: at a semicolon, a comma or a colon. */
  private static boolean listGoesOn(String text, int end) {
    return end > 0 && "；，：:、".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static List<Stretch> goals(String text, int start, int end, int context) {
    List<Stretch> goals = new ArrayList<>();
    int at = start;
    while (at < end) {
      int to = text.indexOf('。', at);
      to = to < 0 || to > end ? end : to;
      String sentence = text.substring(at, to).strip();
      if (at > start && NO_GOAL.matcher(sentence).find() || REPEATS.matcher(sentence).find()) {
        break;
      }
      if (NUMBER.matcher(sentence).find() || !goals.isEmpty()) {
        goals.add(new Stretch(at, to, context));
      }
      at = to + 1;
    }
    return goals;
  }
}
