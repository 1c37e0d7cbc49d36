package tifa.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.target.Target.Horizon;

/**
 * For what time a plan sets something.
 *
 * @param horizon what the clause says, else what its paragraph says last before it, else its
 *     heading
 * @param by the year that is named as its end (到2030年); 0 if none is
 */
record PlannedTime(Horizon horizon, int by) {
  /** A plan of five years, but not what the year is to do for it (为十五五时期开好局). */
  private static final String FIVE =
      "(?:五年(?:规划|内)|(?:今后|未来)[五5]年|(?:[六七八九]|十[一二三四五六]?)五(?:时期|期间|末|计划)|规划期)(?![^，。；：]{0,8}(?:开好|开局|起好|起步|打牢|打好|打下))";

  private static final String BY = "到(?<by>20\\d\\d)年";
  private static final Expression BY_YEAR = new Expression(BY + "|(?<vision>20\\d\\d)年远景");
  private static final Pattern FIVE_YEARS =
      Pattern.compile(FIVE + "|年均(?!浓度|值)|平均每年|五年|(?<![\\d.])5年");

  /** Words by which a paragraph says for what time it plans; the last before a target holds. */
  private static final Expression IN_PARAGRAPH =
      new Expression(BY + "|(?<five>" + FIVE + ")|今年|20\\d\\d年(?:全|经济|国民|主要|发展|工作|我|政府|的)");

  /** Headings of five-year plans, and those that name a year. */
  private static final Pattern FIVE_IN_HEADING = Pattern.compile("五年|十[一二三四五六]?五");

  private static final Pattern YEAR_IN_HEADING = Pattern.compile("20\\d\\d年|今年|一年");

  /**
   * Whether goals that {@code text[start, end)} announces are those of a plan of several years.
   *
   * @param heading what the heading of their part says of years
   * @param context where that begins which may say so
   */
  static boolean isOfSeveralYears(String text, String heading, int context, int start, int end) {
    return of(text, heading, context, text.substring(start, end), end).horizon()
        == Horizon.FIVE_YEARS;
  }

  /**
   * That of a clause.
   *
   * @param heading what the heading of its part says of years
   * @param paragraph where its paragraph begins
   * @param place where the target begins
   */
  static PlannedTime of(String text, String heading, int paragraph, String clause, int place) {
    Horizon horizon =
        FIVE_IN_HEADING.matcher(heading).find() && !YEAR_IN_HEADING.matcher(heading).find()
            ? Horizon.FIVE_YEARS
            : Horizon.YEAR;
    int by = 0;
    Matcher planned = IN_PARAGRAPH.first(text, paragraph, place);
    while (planned != null) {
      String year = planned.group("by");
      by = year == null ? 0 : Integer.parseInt(year);
      if (year == null) {
        horizon = planned.group("five") != null ? Horizon.FIVE_YEARS : Horizon.YEAR;
      }
      planned = IN_PARAGRAPH.first(text, planned.end(), place);
    }
    Matcher named = BY_YEAR.first(clause, 0, clause.length());
    boolean five = FIVE_YEARS.matcher(clause).find();
    if (named != null) {
      String year = named.group("by") == null ? named.group("vision") : named.group("by");
      return new PlannedTime(five ? Horizon.FIVE_YEARS : horizon, Integer.parseInt(year));
    }
    return five ? new PlannedTime(Horizon.FIVE_YEARS, 0) : new PlannedTime(horizon, by);
  }
}
