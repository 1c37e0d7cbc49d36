package tifa.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PLAN_PERIOD =
      Pattern.compile(
          "[“”]{0,2}([一二三四五六七八九十]{1,2})五[“”]{0,2}(时期|期间|规划|计划)|第([一二三四五六七八九十]{1,2})个五年(规划|计划)");

  private static final Pattern YEARS_AHEAD = Pattern.compile("今后(十五?)年");

  /** 一五 is 1953 to 1957, 二五 1958 to 1962; from 三五 (1966) on, every five years. */
  private static final int THIRD_PLAN = 1966;

  /** Refuses a range that ends before it begins. */
  public Years {
    if (to < from) {
      throw new IllegalArgumentException("Invalid years %s to %s".formatted(from, to));
    }
  }

  /**
   * The years of a part of the report of {@code reportYear}: stated in its normalised {@code
   * heading}, else implied by its role; empty where nothing tells.
   */
  public static Optional<Years> of(String heading, Role role, int reportYear) {
    boolean past = role == Role.REVIEW;
    if (FIVE_YEARS.matcher(heading).find()) {
      return Optional.of(
          past ? new Years(reportYear - 5, reportYear - 1) : new Years(reportYear, reportYear + 4));
    }
    Matcher ahead = YEARS_AHEAD.matcher(heading);
    if (ahead.find()) {
      return Optional.of(new Years(reportYear, reportYear - 1 + numeral(ahead.group(1))));
    }
    Optional<Years> period = planPeriod(heading);
    List<Integer> years = ChineseDates.years(heading);
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
    Matcher matcher = PLAN_PERIOD.matcher(heading);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int plan = numeral(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
    int from = plan == 1 ? 1953 : plan == 2 ? 1958 : THIRD_PLAN + 5 * (plan - 3);
    return Optional.of(new Years(from, from + 4));
  }

  private static int numeral(String numeral) {
    String digits = "一二三四五六七八九";
    if (numeral.charAt(0) == '十') {
      return 10 + (numeral.length() > 1 ? digits.indexOf(numeral.charAt(1)) + 1 : 0);
    }
    return digits.indexOf(numeral.charAt(0)) + 1;
  }
}
