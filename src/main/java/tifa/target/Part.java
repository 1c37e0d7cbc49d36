package tifa.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose numbers a text tells where they may not be those of the whole region: of the place (全省,
 * 云台县) whose name stands right before the indicator (云台县地区生产总值), of the county or zone with which
 * the sentence begins (云台县迎难而上，出口增长7%), or of the zone that is the topic (加快云台新区发展。).
 */
final class Part {
  private static final String ZONE = "(?:新区|高新区|经开区|开发区)";

  /** What is done to a zone, which makes it no subject: 加快园区建设. */
  private static final String DONE =
      "加快|推进|推动|支持|加强|深化|优化|做[强优大]|打造|建设|提升|抓好|狠抓|聚焦|强化|完善|促进|统筹|加大|实施|新建|创建|争创|引导|鼓励|依托|发挥|围绕|盘活";

  /** 某县…… at the beginning of a sentence, but not 全县. */
  private static final Pattern AT_BEGINNING =
      Pattern.compile(
          "(?![全我本各两多]|贫困|脱贫|国家级|省级|"
              + DONE
              + ")\\p{IsHan}{1,5}(?:县(?!域|级|乡|城)|"
              + ZONE
              + "|园区)(?!生产总值)");

  private static final int LONGEST_AT_BEGINNING = 8;

  /** With what the names of places end. */
  private static final String KINDS = "省市区州盟县旗";

  /** The name of a place; what else ends so (全市, 各县) is no name. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|(?<=[^\\p{IsHan}]))[\\p{IsHan}&&[^全我本各该两多对]]{1,8}[" + KINDS + "]$");

  private static final int LONGEST_NAME = 9;

  private static final Pattern OF_ZONE =
      Pattern.compile("(\\p{IsHan}{2,8}?" + ZONE + ")\\p{IsHan}{0,4}(?:发展|建设|崛起)");

  private static final int LONGEST_TOPIC = 16;

  /** Words with which a paragraph is on the whole region again. */
  private static final Pattern WHOLE = Pattern.compile("[全我][国" + KINDS + "]");

  private Part() {}

  /**
   * The name of the place of which the number at {@code place} is told, or empty: then it is of the
   * whole region.
   *
   * @param sentence where its sentence begins
   * @param named the name of its indicator, as written
   */
  static String of(String text, int sentence, int place, String named) {
    int name = text.lastIndexOf(named, place);
    if (name > sentence && !named.isEmpty()) {
      int clause = clauseStart(text, sentence, name);
      int words = LeadingWords.start(text, clause, name);
      Matcher whole = WHOLE.matcher(text).region(words, name);
      if (whole.find()) {
        return whole.group();
      }
      int start = nameBefore(text, clause, words);
      if (start < words) {
        return text.substring(start, words);
      }
    }
    String beginning = atBeginning(text, sentence, place);
    return beginning.isEmpty() ? topic(text, place) : beginning;
  }

  /** Whether a part is no part but the region with this name itself: 全市 is 云州市. */
  static boolean isOf(String part, String region) {
    if (WHOLE.matcher(part).matches()) {
      char kind = part.charAt(1);
      char own = region.charAt(region.length() - 1);
      return kind == own || own != '国' && KINDS.indexOf(own) < 0;
    }
    return part.isEmpty() || part.endsWith(region) || region.endsWith(part);
  }

  /** Where the name of a place begins that ends at {@code end}; {@code end} if there is none. */
  static int nameBefore(String text, int from, int end) {
    if (end <= from || KINDS.indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    Matcher name = NAME.matcher(text).region(Math.max(from, end - LONGEST_NAME), end);
    return name.find() ? name.start() : end;
  }

  private static int clauseStart(String text, int sentence, int name) {
    int start = name;
    while (start > sentence && "，；：".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static String atBeginning(String text, int sentence, int place) {
    int from = sentence;
    for (int i = sentence; i < place; i++) {
      if (text.charAt(i) == '；' || text.charAt(i) == '：') {
        from = i + 1;
      }
    }
    int last = Math.min(place, from + LONGEST_AT_BEGINNING);
    boolean named = false;
    for (int i = from; i < last && !named; i++) {
      named = text.charAt(i) == '县' || text.charAt(i) == '区';
    }
    Matcher part = AT_BEGINNING.matcher(text).region(from, place);
    return named && part.lookingAt() ? part.group() : "";
  }

  /** The zone that the last short sentence of the paragraph names, until the whole is meant. */
  private static String topic(String text, int place) {
    int start = SectionSentences.paragraphStart(text, place);
    int topic = -1;
    int topicEnd = start;
    for (int end = text.indexOf('。', start); end >= 0 && end < place; ) {
      if (end - start <= LONGEST_TOPIC) {
        topic = start;
        topicEnd = end;
      }
      start = end + 1;
      end = text.indexOf('。', start);
    }
    if (topic < 0) {
      return "";
    }
    Matcher zone = OF_ZONE.matcher(text).region(topic, topicEnd);
    return zone.find() && !WHOLE.matcher(text).region(topicEnd, place).find() ? zone.group(1) : "";
  }
}
