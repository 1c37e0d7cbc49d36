package tifa.section;

import java.util.regex.Pattern;

/** What the words of a heading speak of. */
final class HeadingWords {
  private static final Pattern PAST =
      Pattern.compile(
          "回顾|总结|成就|成绩|过去|以来的|[一二两三四五几]年来|去年|取得.{0,8}(进展|胜利)|(执行|完成|落实)情况|决算|\\d{4}年(国内)?(政府)?工作情况$|\\d{4}年的?(政府)?工作(和|与|及|以及)\\d{4}年|首先报告");

  /** {@code 一九八〇年的工作}: the same, unless it looks ahead. */
  private static final Pattern OF_A_YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}年的");

  /** Past where nothing else in the report looked back. */
  private static final Pattern PRESENT = Pattern.compile("形势(和|与|及)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(目标|任务|安排|部署|预算|建议)(?![^和与及暨、，；]{0,6}(执行|完成|落实|办理)情况)"
              + "|重点(工作|任务|抓好)|工作重点|总体(要求|思路|考虑)|要求和|思路|今后|打算|方针(?!的(结果|胜利|成果|体现))|未来|主要考虑|展望|工作要点");
  private static final Pattern THIS_YEAR =
      Pattern.compile("今年|(做好|抓好|实现|完成|推进).{0,8}\\d{4}年|\\d{4}年(的)?(国内)?(政府)?(主要)?(工作|任务)");
  private static final Pattern WORK_OF_YEAR = Pattern.compile("\\d{4}年(国内)?(政府)?工作$");
  private static final Pattern JOINT = Pattern.compile("以及|[和与及暨、，；]");

  private static final Pattern GOVERNANCE =
      Pattern.compile(
          "自身(改革|建设)|政府(机构改革|职能|效能|作风|能力|治理能力|工作效能|工作水平|执行力|公信力|落实力)|(政风|行政能力|行政效能|作风)建设|作风保障|(转变|改进).{0,6}作风"
              + "|政务(水平|效能)|从严治政|廉洁.{0,12}政府|政府.{0,8}(建设|效能|履职|治理)|(建设|打造|建成).{0,24}政府"
              + "|(提升|提高|增强).{0,6}政府.{0,10}(效能|水平|能力|本领|形象)|依法行政|履职(能力|水平|效能|本领)|(自我|作风|效能)革命|(行署|政府系统).{0,8}(建设|能力|水平)");

  private HeadingWords() {}

  /** Whether it looks back: {@code 2030年工作回顾}, {@code 发展成就}. */
  static boolean past(String heading) {
    return PAST.matcher(heading).find();
  }

  /**
   * Whether it speaks of how things stand or of a year, which looks back where no part did before.
   */
  static boolean present(String heading) {
    return PRESENT.matcher(heading).find()
        || OF_A_YEAR.matcher(heading).find() && !AHEAD.matcher(heading).find();
  }

  /**
   * Whether it looks ahead: {@code 目标任务}, {@code 2031年重点工作}. The year of work that it looks back on
   * is none: {@code 2030年工作和发展回顾}.
   */
  static boolean ahead(String heading) {
    return AHEAD.matcher(heading).find() && !onlyNames(heading)
        || THIS_YEAR.matcher(heading).find() && !past(heading);
  }

  /** {@code 目标完成情况的回顾} names goals and looks back all the same. */
  private static boolean onlyNames(String heading) {
    return (heading.endsWith("回顾") || heading.endsWith("总结")) && splitAt(heading) < 0;
  }

  /** Whether it says no more than {@code 2031年工作}. */
  static boolean isWorkOfAYear(String heading) {
    return WORK_OF_YEAR.matcher(heading).find() && !PAST.matcher(heading).find();
  }

  /** Whether it speaks of the government's own work. */
  static boolean governance(String heading) {
    return GOVERNANCE.matcher(heading).find();
  }

  /** The half that looks ahead of a heading that also looks back; the whole where it has none. */
  static String halfAhead(String heading) {
    int at = splitAt(heading);
    if (at < 0) {
      return heading;
    }
    String first = heading.substring(0, at);
    return AHEAD.matcher(first).find() ? first : heading.substring(at);
  }

  /** The half that looks back of a heading that also looks ahead; the whole where it has none. */
  static String halfPast(String heading) {
    int at = splitAt(heading);
    if (at < 0) {
      return heading;
    }
    String first = heading.substring(0, at);
    return PAST.matcher(first).find() ? first : heading.substring(at);
  }

  /** Where one half looks only back and the other ahead; -1 where there is no such place. */
  private static int splitAt(String heading) {
    var joint = JOINT.matcher(heading);
    while (joint.find()) {
      String first = heading.substring(0, joint.start());
      String second = heading.substring(joint.end());
      boolean turns =
          PAST.matcher(first).find() && !AHEAD.matcher(first).find() && AHEAD.matcher(second).find()
              || PAST.matcher(second).find()
                  && !AHEAD.matcher(second).find()
                  && AHEAD.matcher(first).find();
      if (turns) {
        return joint.start();
      }
    }
    return -1;
  }
}
