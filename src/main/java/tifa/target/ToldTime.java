package tifa.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tifa.target.Outcome.Period;

/**
 * What is said of the time to which a value belongs.
 *
 * @param before the sentence up to the value
 * @param clauseBefore its clause up to the value
 * @param clause its clause
 * @param heading what the heading of its part says of years
 * @param severalYears whether the review is of several years here
 */
record ToldTime(
    String before, String clauseBefore, String clause, String heading, boolean severalYears) {
  /** A year in digits, also in digits that are set apart. */
  static final String YEAR = "(?:1 ?9|2 ?0) ?\\d ?\\d ?年";

  private static final Pattern AVERAGE = Pattern.compile("年均(?!浓度|值)|年平均|平均每年|每年");
  private static final Pattern SUM =
      Pattern.compile(
          "(?<!连续|近)(?:五年(?:共|来|间)?|三年(?:共|来|间)?)|[三五]年来|(?:[六七八九]|十[一二三四五]?)五(?:时期|期间|以来)");
  private static final Pattern SINCE = Pattern.compile("[较比](20\\d\\d)年");
  private static final Pattern AGAINST_YEAR = Pattern.compile("与(20\\d\\d)年相比");
  private static final Pattern ONE_YEAR = Pattern.compile(YEAR + "|去年|上年(?!均)");

  /** A part of the year, or all of it: the last before a value holds. */
  private static final Expression PART =
      new Expression("(?<part>前[一二三]季度|上半年|1[—-]1?\\d月|前\\d+个?月|[一二三四]季度)|全年|年末|年底|" + YEAR);

  /** What time a value of an indicator speaks of. */
  Period period(Indicator indicator) {
    boolean change = indicator.isChange();
    if (change && isSinceEarlier()) {
      return Period.FIVE_YEARS_SUM;
    }
    if (AVERAGE.matcher(change ? clauseBefore : afterLastDigit(clauseBefore)).find()) {
      return Period.FIVE_YEARS_AVERAGE;
    }
    if (isOfAPartOfTheYear()) {
      return Period.PART_YEAR;
    }
    String sinceNumber = change ? afterLastDigit(clauseBefore) : clauseBefore;
    boolean together = sinceNumber.contains("累计") || sinceNumber.contains("累积");
    if (change && together
        || SUM.matcher(clauseBefore).find()
        || severalYears && !ONE_YEAR.matcher(before).find()) {
      return change || together ? Period.FIVE_YEARS_SUM : Period.LEVEL;
    }
    return Period.YEAR;
  }

  /** Whether it is compared with a year that is not the one before the year told of. */
  private boolean isSinceEarlier() {
    String told = heading + before;
    return Stream.of(SINCE.matcher(clause), AGAINST_YEAR.matcher(before))
        .filter(Matcher::find)
        .anyMatch(since -> !told.contains(Integer.parseInt(since.group(1)) + 1 + "年"));
  }

  private boolean isOfAPartOfTheYear() {
    Matcher last = PART.last(before, 0, before.length());
    return last != null && last.group("part") != null;
  }

  private static String afterLastDigit(String clause) {
    int from = clause.length();
    while (from > 0 && !Character.isDigit(clause.charAt(from - 1))) {
      from--;
    }
    return clause.substring(from);
  }
}
