package tifa.corpus;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a heading says it reviews and plans: {@code 1998年工作回顾和1999年工作的总体要求}. A year that
 * it names without such a word tells nothing.
 *
 * @param reviewed the last year under review
 * @param planned the only year that is planned
 */
public record HeadingYears(OptionalInt reviewed, OptionalInt planned) {
  private static final Pattern PAST = Pattern.compile("回顾|总结|成就|成绩|成效|进展|(完成|执行|工作)情况|所做的?工作");
  private static final Pattern FUTURE =
      Pattern.compile("安排|部署|重点(工作|任务)|任务|目标|总体(要求|思路|考虑)|工作的?(要求|思路|打算|计划|建议|重点|举措|意见)|打算|建议");
  private static final Pattern REPORTS_ON = Pattern.compile("(报告|过去的?|走过的?)$");
  private static final Pattern STRIVES_FOR = Pattern.compile("(做好|抓好|干好|完成|实现)$");

  /** A quarter, half a year, a span of years that only begins then, or a date. */
  private static final Pattern NOT_THE_YEAR =
      Pattern.compile("年?(以来|至今|上半年|下半年|前.{0,3}季度|.季度|.{1,2}月|远景|[—―－~～至到-]+\\d)");

  /** The year after it ends a span: 2021—2025年主要目标 is no plan of 2025. */
  private static final Pattern ENDS_SPAN = Pattern.compile("[—―－~～至到-]$");

  /** Of the work of a year and of what another has in hand: {@code 1998年的工作和1999年的任务}. */
  private static final Pattern AND_OF_ANOTHER =
      Pattern.compile("年的?(政府)?(主要)?工作(情况)?(和|与|及|以及|暨|、|，)(?=[\\d一二])");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(\\d{4}|" + ChineseDates.WITH_ODD_ZEROS + ")(年|(?=[)）—―－~～至到-]))");

  /** What {@code heading}, normalised, says. */
  public static HeadingYears of(String heading) {
    OptionalInt reviewed = OptionalInt.empty();
    OptionalInt planned = OptionalInt.empty();
    boolean severalPlanned = false;
    Matcher year = YEAR.matcher(heading);
    while (year.find()) {
      Optional<Integer> named = ChineseDates.years(year.group(1) + "年").stream().findFirst();
      if (named.isEmpty() || isPart(heading, year.end(1))) {
        continue;
      }
      Boolean past =
          isBeforeTheNext(heading, named.get(), year.end(1))
              ? Boolean.TRUE
              : speaksOfThePast(heading, year.start(), year.end());
      if (past == null) {
        continue;
      }
      if (!past && ENDS_SPAN.matcher(heading.substring(0, year.start())).find()) {
        severalPlanned = true;
      } else if (past) {
        reviewed = OptionalInt.of(Math.max(reviewed.orElse(0), named.get()));
      } else {
        severalPlanned |= planned.isPresent() && planned.getAsInt() != named.get();
        planned = OptionalInt.of(named.get());
      }
    }
    return new HeadingYears(reviewed, severalPlanned ? OptionalInt.empty() : planned);
  }

  private static boolean isPart(String heading, int end) {
    return NOT_THE_YEAR.matcher(heading).region(end, heading.length()).lookingAt();
  }

  private static boolean isBeforeTheNext(String heading, int year, int end) {
    Matcher joint = AND_OF_ANOTHER.matcher(heading).region(end, heading.length());
    return joint.lookingAt()
        && ChineseDates.years(heading.substring(joint.end())).stream().findFirst().orElse(0)
            == year + 1;
  }

  /** By the first such word after the year, else by the word before it; null where none is. */
  private static Boolean speaksOfThePast(String heading, int start, int end) {
    Matcher past = PAST.matcher(heading);
    Matcher future = FUTURE.matcher(heading);
    int pastAt = past.find(end) ? past.start() : heading.length();
    int futureAt = future.find(end) ? future.start() : heading.length();
    if (pastAt != futureAt) {
      return pastAt < futureAt;
    }
    String before = heading.substring(0, start);
    if (REPORTS_ON.matcher(before).find()) {
      return true;
    }
    return STRIVES_FOR.matcher(before).find() ? Boolean.FALSE : null;
  }
}
