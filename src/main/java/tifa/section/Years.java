package tifa.section;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tifa.corpus.ChineseDates;

/**
 * The years of which a part speaks.
 *
 * @param from first year
 * @param to last year
 */
public record Years(int from, int to) {
  private static final Pattern FIVE_YEARS =
      Pattern.compile("过去(的)?五年|五年(来|的?工作|政府工作)|本届政府|(这|近|今后|未来)五年|五年国内|的五年$");

  /** Not the first or last year of a period: {@code 第二个五年计划的第二年}. */
  private static final String WHOLE = "(?!的?(第|首|开局|收官|最后|承))";

  private static final String PLAN = "([一二三四五六七八九十]{1,2})五";

  /** {@code “十五五”}, {@code 十五五规划}, {@code 第十五个五年规划}. */
  private static final Pattern PLAN_PERIOD =
      Pattern.compile(
          "(?:[“”]{0,2}%s[“”]{0,2}(?:时期|期间|规划|计划)|[“”]{1,2}%s[“”]{1,2}(?=发展|主要|目标|工作|任务|成就|成绩|回顾|总结|[和与及])|(?<![一二三四五六七八九十第])%s(?=发展|主要)|第([一二三四五六七八九十]{1,2})个五年(?:规划|计划))"
                  .formatted(PLAN, PLAN, PLAN)
              + WHOLE);

  private static final Pattern PERIOD_AHEAD =
      Pattern.compile("(今后|未来)的?(五|十五?)年|" + PLAN_PERIOD.pattern());

  private static final Pattern YEARS_AHEAD = Pattern.compile("(?:今后|未来)(十五?)年");
  private static final Pattern FIVE_YEARS_PAST = Pattern.compile("过去(的)?五年|五年来");
  private static final Pattern ONE_YEAR = Pattern.compile("[今去明]年|本年|一年");
  private static final int LEADING_SENTENCES = 2;

  private static final Pattern PERIOD_IN_LEAD =
      Pattern.compile(
          "(今后|未来)(五|十五?)年|过去(的)?五年|(?<![一二三四十])五年来|[“”]{0,2}[一二三四五六七八九十]{1,2}五[“”]{0,2}(时期|期间)"
              + WHOLE);

  /** 一五 is 1953 to 1957, 二五 1958 to 1962; from 三五 (1966) on, every five years. */
  private static final int THIRD_PLAN = 1966;

  /** Refuses a range that ends before it begins. */
  public Years {
    if (to < from) {
      throw new IllegalArgumentException("Invalid years %s to %s".formatted(from, to));
    }
  }

  /**
   * The words of a part that tell its years: its normalised {@code heading}, and the period that
   * its first two sentences state ({@code 今后五年是关键时期。}) where the heading states none and they speak
   * of no single year.
   */
  static String words(String heading, String lead) {
    if (statesYears(heading)) {
      return heading;
    }
    String sentences = firstSentences(lead);
    Matcher period = PERIOD_IN_LEAD.matcher(sentences);
    return !speaksOfOneYear(sentences) && period.find() ? heading + "，" + period.group() : heading;
  }

  /** Whether a part tells its years itself, in its heading or its first two sentences. */
  static boolean areTold(String heading, String lead) {
    String sentences = firstSentences(lead);
    return statesYears(heading)
        || speaksOfOneYear(sentences)
        || PERIOD_IN_LEAD.matcher(sentences).find();
  }

  /**
   * The period of several years that the {@link #words} of a plan part state, of which the plan
   * parts after it speak too until one tells its years itself.
   */
  static Optional<String> periodAhead(String words) {
    Matcher period = PERIOD_AHEAD.matcher(words);
    return period.find() ? Optional.of(period.group()) : Optional.empty();
  }

  private static String firstSentences(String lead) {
    int sentences = 0;
    for (int i = 0; i < lead.length(); i++) {
      if ("。！？".indexOf(lead.charAt(i)) >= 0 && ++sentences == LEADING_SENTENCES) {
        return lead.substring(0, i + 1);
      }
    }
    return lead;
  }

  private static boolean speaksOfOneYear(String sentences) {
    return ONE_YEAR.matcher(sentences).find() || !ChineseDates.years(sentences).isEmpty();
  }

  private static boolean statesYears(String words) {
    return FIVE_YEARS.matcher(words).find()
        || YEARS_AHEAD.matcher(words).find()
        || PLAN_PERIOD.matcher(words).find()
        || ONE_YEAR.matcher(words).find()
        || !ChineseDates.years(words).isEmpty();
  }

  /**
   * The years of a part of the report of {@code reportYear}: stated in its {@link #words}, else
   * implied by its role; empty where nothing tells.
   */
  public static Optional<Years> of(String words, Role role, int reportYear) {
    boolean past = role == Role.REVIEW || FIVE_YEARS_PAST.matcher(words).find();
    if (FIVE_YEARS.matcher(words).find()) {
      return Optional.of(
          past ? new Years(reportYear - 5, reportYear - 1) : new Years(reportYear, reportYear + 4));
    }
    Matcher ahead = YEARS_AHEAD.matcher(words);
    if (ahead.find()) {
      return Optional.of(new Years(reportYear, reportYear - 1 + numeral(ahead.group(1))));
    }
    Optional<Years> period = planPeriod(words);
    List<Integer> years = ChineseDates.years(words);
    if (period.isPresent() && years.isEmpty()) {
      return period;
    }
    if (!years.isEmpty()) {
      int from = years.stream().mapToInt(Integer::intValue).min().getAsInt();
      int to = years.stream().mapToInt(Integer::intValue).max().getAsInt();
      return Optional.of(
          period
              .map(p -> new Years(Math.min(p.from(), from), Math.max(p.to(), to)))
              .orElseGet(() -> new Years(from, to)));
    }
    return switch (role) {
      case REVIEW -> Optional.of(new Years(reportYear - 1, reportYear - 1));
      case PLAN -> Optional.of(new Years(reportYear, reportYear));
      default -> Optional.empty();
    };
  }

  private static Optional<Years> planPeriod(String heading) {
    return PLAN_PERIOD
        .matcher(heading)
        .results()
        .map(Years::planPeriod)
        .reduce((a, b) -> new Years(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
  }

  private static Years planPeriod(MatchResult found) {
    int plan =
        IntStream.rangeClosed(1, found.groupCount())
            .mapToObj(found::group)
            .filter(Objects::nonNull)
            .mapToInt(Years::numeral)
            .sum();
    int from = plan == 1 ? 1953 : plan == 2 ? 1958 : THIRD_PLAN + 5 * (plan - 3);
    return new Years(from, from + 4);
  }

  private static int numeral(String numeral) {
    String digits = "一二三四五六七八九";
    if (numeral.charAt(0) == '十') {
      return 10 + (numeral.length() > 1 ? digits.indexOf(numeral.charAt(1)) + 1 : 0);
    }
    return digits.indexOf(numeral.charAt(0)) + 1;
  }
}
