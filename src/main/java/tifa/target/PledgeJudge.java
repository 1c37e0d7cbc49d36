package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import tifa.target.Indicator.Rule;
import tifa.target.Outcome.Period;
import tifa.target.Pledge.Verdict;
import tifa.target.Target.Horizon;
import tifa.target.Target.Place;
import tifa.target.Target.Value;

/**
 * Compares the targets that a region's reports set for their year, of each indicator the main one
 * or else the first elsewhere, with the outcomes that the report of the next year tells.
 *
 * <p>A value with only a low is met from there on, one with only a high up to there, a range within
 * it and on its better side. A single value is met by the rule of its indicator: as much or more
 * (floor), as much or less (ceiling); of a target stated as 左右 an outcome on the worse side that
 * misses it by a twentieth of it or less is in range. What is to keep up with something else is met
 * where its outcome is no less than that of the other.
 */
public final class PledgeJudge {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
  private static final String NATIONAL = "national";

  /** Which of two targets of an indicator is more its report's target for the year. */
  private static final Comparator<Target> CLOSENESS =
      Comparator.comparing((Target target) -> !isWordsAlone(target))
          .thenComparing(PledgeJudge::isMain)
          .thenComparing(target -> !isStretch(target));

  private final Indicators indicators;
  private final IntFunction<Optional<Promises>> nation;

  /**
   * A judge.
   *
   * @param nation what the nation's report of a year says, for targets that refer to it
   */
  public PledgeJudge(Indicators indicators, IntFunction<Optional<Promises>> nation) {
    this.indicators = indicators;
    this.nation = nation;
  }

  /** The pledges of a region, by year, then in the order in which the report states them. */
  public List<Pledge> judge(SortedMap<Integer, Promises> reports) {
    List<Pledge> pledges = new ArrayList<>();
    for (Map.Entry<Integer, Promises> report : reports.entrySet()) {
      int year = report.getKey();
      Optional<Promises> next = Optional.ofNullable(reports.get(year + 1));
      Map<String, Target> nextTargets = next.map(PledgeJudge::targets).orElse(Map.of());
      for (Target target : targets(report.getValue()).values()) {
        Target nextTarget = nextTargets.get(target.indicator());
        pledges.add(judge(year, target, next, Optional.ofNullable(nextTarget)));
      }
    }
    return pledges;
  }

  /**
   * One target of each indicator for the year: one with a value before words alone, a main one
   * before others, one that is striven for only if there is no other, else the first.
   */
  private static Map<String, Target> targets(Promises promises) {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (Target target : promises.targets()) {
      if (target.horizon() == Horizon.YEAR && !target.indicator().equals(Target.OTHER)) {
        targets.merge(
            target.indicator(),
            target,
            (one, other) -> CLOSENESS.compare(other, one) > 0 ? other : one);
      }
    }
    return targets;
  }

  private static boolean isMain(Target target) {
    return target.place() == Place.MAIN;
  }

  private static boolean isWordsAlone(Target target) {
    return target.kind().equals(Statement.Kind.QUALITATIVE.label());
  }

  private static boolean isStretch(Target target) {
    return target.value().filter(value -> value.hedge() == Hedge.STRETCH).isPresent();
  }

  private Pledge judge(
      int year, Target target, Optional<Promises> next, Optional<Target> nextTarget) {
    Optional<Outcome> outcome = next.flatMap(report -> outcome(target, year, report));
    Optional<BigDecimal> gap = outcome.flatMap(told -> gap(target, told, year, next.orElseThrow()));
    Verdict verdict =
        next.isEmpty()
            ? Verdict.PENDING
            : outcome.isEmpty()
                ? untold(next.get(), target.indicator())
                : gap.map(each -> verdict(target, each)).orElse(Verdict.NOT_COMPARABLE);
    return new Pledge(
        year,
        target,
        outcome,
        verdict,
        gap,
        nextTarget,
        nextTarget.flatMap(other -> change(target, other)));
  }

  /** A number for other years, or of which the years are in doubt, is no silence. */
  private static Verdict untold(Promises next, String indicator) {
    return next.outcomes().stream().anyMatch(each -> each.indicator().equals(indicator))
        ? Verdict.NOT_COMPARABLE
        : Verdict.NOT_REPORTED;
  }

  /** Of several indicators that one name stands for (城乡居民收入), the one that falls shortest. */
  private Optional<Outcome> outcome(Target target, int year, Promises next) {
    Optional<Outcome> own = annual(next, target.indicator());
    if (own.isPresent()) {
      return own;
    }
    List<String> parts = indicators.of(target.indicator()).map(Indicator::parts).orElse(List.of());
    List<Outcome> told = parts.stream().flatMap(part -> annual(next, part).stream()).toList();
    return told.size() < parts.size()
        ? Optional.empty()
        : told.stream()
            .min(
                Comparator.comparing(
                    each -> gap(target, each, year, next).orElse(BigDecimal.ZERO)));
  }

  /** The first outcome of the whole year. */
  static Optional<Outcome> annual(Promises report, String indicator) {
    return report.outcomes().stream()
        .filter(each -> each.indicator().equals(indicator) && each.period() == Period.YEAR)
        .findFirst();
  }

  private Optional<BigDecimal> gap(Target target, Outcome outcome, int year, Promises next) {
    if (target.value().isPresent()) {
      Value value = target.value().get();
      if (!value.standardUnit().equals(outcome.standardUnit())) {
        return Optional.empty();
      }
      return Optional.of(distance(value, outcome.standard()));
    }
    if (target.relation().isEmpty()) {
      return Optional.empty();
    }
    Optional<Promises> other =
        target.reference().equals(NATIONAL) ? nation.apply(year + 1) : Optional.of(next);
    String reference =
        target.reference().equals(NATIONAL) ? target.indicator() : target.reference();
    return other
        .flatMap(report -> annual(report, reference))
        .filter(each -> each.standardUnit().equals(outcome.standardUnit()))
        .map(each -> outcome.standard().subtract(each.standard()));
  }

  private static BigDecimal distance(Value value, BigDecimal outcome) {
    BigDecimal low = value.standardLow().or(value::standardHigh).orElseThrow();
    BigDecimal high = value.standardHigh().or(value::standardLow).orElseThrow();
    if (outcome.compareTo(low) < 0) {
      return outcome.subtract(low);
    }
    return outcome.compareTo(high) > 0 ? outcome.subtract(high) : BigDecimal.ZERO;
  }

  private Verdict verdict(Target target, BigDecimal gap) {
    int side = gap.signum();
    if (target.value().isEmpty()) {
      return side >= 0 || target.relation().equals("below") ? Verdict.MET : Verdict.MISSED;
    }
    Value value = target.value().get();
    Rule rule = indicators.of(target.indicator()).map(Indicator::rule).orElse(Rule.FLOOR);
    boolean met =
        side == 0
            || (value.high().isEmpty()
                ? side > 0
                : value.low().isEmpty() ? side < 0 : isBetter(rule, side));
    if (met) {
      return Verdict.MET;
    }
    BigDecimal stated = value.standardLow().or(value::standardHigh).orElseThrow().abs();
    boolean near = gap.abs().compareTo(stated.multiply(TOLERANCE)) <= 0;
    return value.hedge() == Hedge.ABOUT && near ? Verdict.IN_RANGE : Verdict.MISSED;
  }

  private static boolean isBetter(Rule rule, int side) {
    return switch (rule) {
      case FLOOR -> side > 0;
      case CEILING -> side < 0;
      case EXACT, BAND -> false;
    };
  }

  private static Optional<BigDecimal> change(Target target, Target next) {
    return target.value().flatMap(one -> next.value().flatMap(other -> difference(one, other)));
  }

  private static Optional<BigDecimal> difference(Value one, Value other) {
    if (!one.standardUnit().equals(other.standardUnit())) {
      return Optional.empty();
    }
    Optional<BigDecimal> from = one.standardLow().or(one::standardHigh);
    return other.standardLow().or(other::standardHigh).flatMap(to -> from.map(to::subtract));
  }
}
