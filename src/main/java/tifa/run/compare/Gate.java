package tifa.run.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tifa.job.CheckSettings;
import tifa.register.Register;
import tifa.register.Status;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.table.TotalChange;

/** Holds a run back that the job's checks do not let replace the current one. */
public final class Gate {
  private static final int MOST_TOLD = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CheckSettings checks;

  public Gate(CheckSettings checks) {
    this.checks = checks;
  }

  /**
   * Every check that a run does not pass.
   *
   * @param changes against the current run; without one years and totals pass
   */
  public List<FailedCheck> failed(Register register, Optional<Changes> changes) {
    List<FailedCheck> failed = new ArrayList<>(failed(register));
    changes.ifPresent(
        since -> {
          lostYears(since.lost()).ifPresent(failed::add);
          totals(since.totals()).ifPresent(failed::add);
        });
    return failed;
  }

  /** Says all of them. */
  public static RunException failure(List<FailedCheck> failed) {
    return new RunException(
        RunOutcome.CHECK_FAILED,
        "Nothing is published, since %s of the job's checks failed; if this is as it should be, set"
                .formatted(failed.size())
            + " the key for one time with --set:"
            + failed.stream()
                .map(check -> System.lineSeparator() + "  " + Escaped.of(check.toString()))
                .collect(Collectors.joining()));
  }

  /** Those of them that need no comparison. */
  public List<FailedCheck> failed(Register register) {
    List<FailedCheck> failed = new ArrayList<>();
    int used = register.used().size();
    if (used < checks.minReports()) {
      failed.add(
          new FailedCheck(
              "checks.minReports",
              Integer.toString(checks.minReports()),
              "%s reports count".formatted(used)));
    }
    rejected(register).ifPresent(failed::add);
    return failed;
  }

  private Optional<FailedCheck> rejected(Register register) {
    BigDecimal all = BigDecimal.valueOf(register.entries().size());
    BigDecimal rejected =
        BigDecimal.valueOf(
            register.entries().stream().filter(entry -> entry.status() == Status.REJECTED).count());
    if (rejected.multiply(HUNDRED).compareTo(checks.maxRejectedPercent().multiply(all)) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new FailedCheck(
            "checks.maxRejectedPercent",
            checks.maxRejectedPercent().toPlainString(),
            "%s of %s rows of reports.csv are rejected, %s %%"
                .formatted(
                    rejected,
                    all,
                    rejected.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_EVEN))));
  }

  private Optional<FailedCheck> lostYears(List<RegionYear> lost) {
    if (checks.allowLostYears() || lost.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FailedCheck(
            "checks.allowLostYears",
            "false",
            "%s years of regions that the current run has a report of have none: %s"
                .formatted(lost.size(), some(lost, RegionYear::toString))));
  }

  private Optional<FailedCheck> totals(List<TotalChange> totals) {
    if (checks.maxTotalChangePercent().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal limit = checks.maxTotalChangePercent().get();
    List<TotalChange> beyond = totals.stream().filter(total -> total.exceeds(limit)).toList();
    if (beyond.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FailedCheck(
            "checks.maxTotalChangePercent",
            limit.toPlainString(),
            "%s totals moved by more: %s".formatted(beyond.size(), some(beyond, Gate::moved))));
  }

  private static String moved(TotalChange total) {
    BigDecimal percent = total.percent().orElseThrow().setScale(1, RoundingMode.HALF_EVEN);
    return "%s (%s%s %%)"
        .formatted(Changes.inWords(total), percent.signum() > 0 ? "+" : "", percent);
  }

  private static <T> String some(List<T> all, Function<T, String> inWords) {
    String told = all.stream().limit(MOST_TOLD).map(inWords).collect(Collectors.joining(", "));
    return all.size() > MOST_TOLD ? told + ", …" : told;
  }
}
