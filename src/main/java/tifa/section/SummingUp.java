package tifa.section;

import java.util.regex.Pattern;

/**
 * The ways in which a paragraph speaks of more than the subsection before it: of the whole part or
 * of all other work.
 */
final class SummingUp {
  /** As in {@code 加强国防建设。全力支持…}: a longer first sentence is no name of a piece of work. */
  private static final int LONGEST_NAME = 24;

  private static final int OPENING = 120;
  private static final int FEWEST_OTHERS = 2;
  private static final int MANY_OTHERS = 5;

  private static final Pattern OF_THE_PERIOD =
      Pattern.compile(
          "(这|过去的?|刚刚过去的?)?[一两三四五几]年(多)?来?[，、]|过去的?([一两三四五几]?|\\d{4})年[，是]|刚刚过去的?(\\d{4}|一)年|这[一五]年|回望|回顾|回首|总结|纵观|展望|在此基础上再"
              + "|[“”]{0,2}十[一二三四五六七八九]?五[“”]{0,2}(时期|期间|以来)[，、]?");
  private static final Pattern ANOTHER_PERIOD =
      Pattern.compile(
          "各位(代表|委员)[，！：](经过)?[^，。]{0,4}(五年|[“”]{0,2}十[一二三四五六七八九]?五[“”]{0,2}(时期|期间)|回望|回顾[“过]|\\d{4}年)");
  private static final Pattern AHEAD =
      Pattern.compile("(今后|未来)(五|十五?)年|展望|[^。，]{0,24}(总体要求|总体思路|指导思想|(主要|奋斗|预期|总体)目标)(是|：|为)");
  private static final Pattern OF_RESULTS =
      Pattern.compile(
          "[^。]{0,24}(启示我们|体会(是|到|：)|经验(是|：))|((这些|上述|以上|取得的)?[^，。]{0,12}(成绩|成就|进步)(的取得|[，、]?(来之不易|实属不易|殊为不易)))"
              + "|(在)?(充分)?(肯定|看到|总结|取得)[^，。]{0,6}(成绩|成就|进展)|[^。]{0,24}(清醒|充分|深刻)地?(看到|认识|意识|知道)"
              + "|[^。]{0,20}也(必须|要)?(看到|认识到|存在)|[^。]{0,30}(面临|存在)(着)?(一些|不少|诸多|许多)[^。]{0,8}(困难|问题|不足|挑战|短板)"
              + "|[^。，]{0,24}(目标|任务|规划|计划)的?(圆满|胜利|全面|顺利)?(完成|实现|收官)，(标志|意味)着"
              + "|[^。]{0,16}(工作|发展)[^。]{0,12}(存在|面临)[^。]{0,10}(困难|问题|不足|挑战|短板)");
  private static final Pattern THANKS = Pattern.compile("(表示|致以)[^。！]{0,12}(感谢|敬意)");
  private static final Pattern MORE =
      Pattern.compile("(与此)?同时[，：]|在[^。，]{2,24}的同时，|此外，|另外，|除此之外，|其他|其它");
  private static final Pattern TASKS =
      Pattern.compile(
          "(完成|实现|做好|确保|落实|面对)[^。]{0,24}(任务|目标|工作|要求|挑战|蓝图)|新的一年|新时代|新征程|新形势|使命|任重|奋进|要(完成|实现)|为(完成|实现|此)");
  private static final Pattern PROMISES =
      Pattern.compile("[^。，]{0,10}(还将|将继续|继续)[^。]{0,20}(民生)?实事");
  private static final Pattern OWN_WORK =
      Pattern.compile(
          "政府自身|自身建设|政府建设|政府系统|政府治理|人民满意的?[^。，]{0,8}政府|(建设|打造)[^。，]{0,12}政府|对政府工作|政府(机关|部门)?及其工作人员|政府工作人员");

  /** {@code 我们持续加强政府建设，…} among what was done for others. */
  private static final Pattern OPENS_OWN_WORK =
      Pattern.compile("(我们|市政府|县政府|省政府)?[^。，]{0,8}(加强|推进|深化|抓好)了?[^。，]{0,6}政府(自身)?建设");

  private static final Pattern DEFENCE = Pattern.compile("国防|军队|双拥|军政军民|外交|一国两制|两岸");
  private static final Pattern OTHERS =
      Pattern.compile(
          // Few characters begin one: most positions are passed over at once.
          "(?=[国军双人退民武外侨港澳对台宗妇儿残老青共工档史地方气防统审普参文红慈关新广机保水仲援社科群邮海])(?:国防|军队|双拥|人民防空|人防|军政军民|退役军人|民兵|武警|外事|侨务|外交|港澳|对台|台湾|民族|宗教|妇女|妇联|儿童|残疾人|残联|老龄|老干部"
              + "|青少年|共青团|工会|档案|史志|地方志|方志|气象|地震|防震|统计|审计|普查|参事|文史|红十字|慈善|关心下一代|新闻出版|广播电视|机关事务|保密"
              + "|水文|仲裁|援藏|援疆|社科|科协|文联|工商联|群团|邮政|海关)");

  private SummingUp() {}

  /** Whether a paragraph begins by speaking of the whole period: {@code 一年来，…}. */
  static boolean opensWithThePeriod(String paragraph) {
    return OF_THE_PERIOD.matcher(paragraph).lookingAt();
  }

  /** Whether an address to the deputies goes on with another period: {@code 各位代表！“十四五”时期…}. */
  static boolean turnsToAnother(String address) {
    return ANOTHER_PERIOD.matcher(address).lookingAt();
  }

  /** Whether a paragraph begins with years to come, their demands or goals. */
  static boolean turnsAhead(String paragraph) {
    return AHEAD.matcher(paragraph).lookingAt();
  }

  /** Whether a paragraph speaks of what was achieved, of thanks, or of what is left to do. */
  static boolean weighsResults(String paragraph) {
    return OF_RESULTS.matcher(paragraph).lookingAt() || THANKS.matcher(paragraph).find();
  }

  /**
   * Whether a paragraph adds what no subsection is about: other work, the government's own, all
   * tasks together.
   *
   * @param heading of the subsection before it, which may be about just that
   * @param last whether no other paragraph of text follows in the part
   */
  static boolean addsOtherWork(String paragraph, String heading, boolean last) {
    String opening = paragraph.substring(0, Math.min(OPENING, paragraph.length()));
    if (promises(opening)) {
      return !heading.contains("民生");
    }
    boolean own = speaksOfOwnWork(opening) && !HeadingWords.governance(heading);
    boolean names = HeadingFinder.sentenceEnd(paragraph, 0) <= LONGEST_NAME;
    if (MORE.matcher(opening).lookingAt()) {
      return own || paragraph.contains("民生实事") || others(paragraph) >= FEWEST_OTHERS;
    }
    return own
            && !names
            && (TASKS.matcher(opening).find() || OPENS_OWN_WORK.matcher(opening).lookingAt())
        || last
            && others(heading) == 0
            && (others(opening) >= MANY_OTHERS
                || !names && others(opening) >= FEWEST_OTHERS && DEFENCE.matcher(opening).find());
  }

  /** Whether a paragraph begins with what else is promised: {@code 今年将继续办好十件民生实事}. */
  static boolean promises(String paragraph) {
    return PROMISES.matcher(paragraph).region(0, Math.min(OPENING, paragraph.length())).lookingAt();
  }

  /** Whether a text speaks of the government's own work at its beginning. */
  static boolean speaksOfOwnWork(String text) {
    return (text.contains("政府") || text.contains("自身建设"))
        && OWN_WORK.matcher(text).region(0, Math.min(OPENING, text.length())).find();
  }

  private static long others(String text) {
    return OTHERS.matcher(text).results().map(found -> found.group()).distinct().count();
  }
}
