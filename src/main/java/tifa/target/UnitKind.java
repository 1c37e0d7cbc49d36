package tifa.target;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What something is counted in, and the units in which texts write it. */
public enum UnitKind {
  /** Parts of a hundred. */
  PERCENT("%", unit("%", 1)),
  /** Parts of a thousand. */
  PERMILLE("‰", unit("‰", 1)),
  /** Differences of per cents. */
  POINTS("个百分点", unit("个百分点", 1)),
  /** Money in yuan. */
  MONEY("亿元", unit("万亿元", 10_000), unit("万亿", 10_000), unit("亿元", 1), unit("万元", 1, 4)),
  /** Money in dollars. */
  DOLLARS("亿美元", unit("万亿美元", 10_000), unit("亿美元", 1), unit("万美元", 1, 4)),
  /** Money for each person. */
  MONEY_PER_PERSON("元", unit("万元/人", 10_000), unit("万元", 10_000), unit("元", 1)),
  /** People. */
  PERSONS(
      "万人",
      unit("亿人次", 10_000),
      unit("万人次", 1),
      unit("亿人", 10_000),
      unit("万人", 1),
      unit("万", 1),
      unit("人", 1, 4)),
  /** Weight of grain: a jin is half a kilogram. */
  MASS(
      "亿斤",
      unit("万亿斤", 10_000),
      unit("亿斤", 1),
      unit("亿吨", 2_000),
      unit("万吨", 2, 1),
      unit("亿公斤", 2)),
  /** Land. */
  AREA(
      "万亩",
      unit("亿亩", 10_000),
      unit("万亩", 1),
      unit("万公顷", 15),
      unit("平方公里", 15, 2),
      unit("亩", 1, 4)),
  /** Homes. */
  DWELLINGS("万套", unit("万套", 1), unit("万户", 1), unit("套", 1, 4), unit("户", 1, 4)),
  /** Things. */
  COUNT(
      "个",
      unit("万个", 10_000),
      unit("万家", 10_000),
      unit("个", 1),
      unit("家", 1),
      unit("件", 1),
      unit("户", 1)),
  /** Days. */
  DAYS("天", unit("天", 1)),
  /** Matter in air. */
  CONCENTRATION("微克/立方米", unit("微克/立方米", 1), unit("微克每立方米", 1), unit("微克", 1)),
  /** No unit. */
  NONE("", unit("", 1));

  private final String standard;
  private final Map<String, BigDecimal> inStandard;

  UnitKind(String standard, Unit... units) {
    this.standard = standard;
    this.inStandard =
        Stream.of(units).collect(Collectors.toUnmodifiableMap(Unit::written, Unit::inStandard));
  }

  /**
   * A unit as written.
   *
   * @param written how texts write it
   * @param inStandard how many of the standard unit it is
   */
  record Unit(String written, BigDecimal inStandard) {}

  private static Unit unit(String written, long inStandard) {
    return new Unit(written, BigDecimal.valueOf(inStandard));
  }

  /** A unit of so many times ten to the minus {@code scale} of the standard unit. */
  private static Unit unit(String written, long unscaled, int scale) {
    return new Unit(written, BigDecimal.valueOf(unscaled, scale));
  }

  /** The unit to which values of this kind are brought. */
  public String standard() {
    return standard;
  }

  /** Whether values in a unit are of this kind. */
  public boolean has(String unit) {
    return inStandard.containsKey(unit);
  }

  /**
   * A value in the standard unit.
   *
   * @param unit as written; of this kind
   */
  public BigDecimal inStandard(BigDecimal value, String unit) {
    return value.multiply(inStandard.get(unit)).stripTrailingZeros();
  }

  /** All units of all kinds as written, the longest first, without the empty one. */
  static List<String> written() {
    return Stream.of(values())
        .flatMap(kind -> kind.inStandard.keySet().stream())
        .filter(unit -> !unit.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(unit -> unit))
        .toList();
  }
}
