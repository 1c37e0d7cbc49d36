package tifa.trend;

import java.util.List;

/**
 * The report years of a level that are looked at together, from one of them to the last.
 *
 * @param reportYears how many; 0 for all
 */
public record Window(int reportYears) {
  /** All report years. */
  public static final Window ALL = new Window(0);

  /** Refuses a window of fewer than two years, in which nothing can change. */
  public Window {
    if (reportYears != 0 && reportYears < 2) {
      throw new IllegalArgumentException(
          "Invalid window of %s years: nothing can change in it".formatted(reportYears));
    }
  }

  /** The name in tables, such as {@code all} or {@code last20}. */
  public String label() {
    return reportYears == 0 ? "all" : "last" + reportYears;
  }

  /** Whether it leaves out any of so many report years. */
  boolean narrows(int years) {
    return reportYears != 0 && reportYears < years;
  }

  /** The last of the years. */
  <T> List<T> of(List<T> years) {
    return narrows(years.size()) ? years.subList(years.size() - reportYears, years.size()) : years;
  }
}
