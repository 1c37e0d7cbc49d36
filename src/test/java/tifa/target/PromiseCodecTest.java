package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.target.Sections.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tifa.section.Role;
import tifa.target.Outcome.Period;
import tifa.target.Target.Horizon;
import tifa.target.Target.Place;
import tifa.target.Target.Value;

class PromiseCodecTest {
  private static final Value VALUE =
      new Value(
          decimal("5.50"),
          decimal("-1E+3"),
          "%",
          Hedge.RANGE,
          "左右",
          decimal("0.00"),
          decimal("12345678901234567890.5"),
          "亿元");

  private static Optional<BigDecimal> decimal(String written) {
    return Optional.of(new BigDecimal(written));
  }

  private static Target target(
      Place place,
      Horizon horizon,
      String named,
      Optional<Value> value,
      Optional<BigDecimal> margin) {
    return new Target(
        "2.1",
        "云台县",
        place,
        horizon,
        2030,
        "gdp_growth",
        named,
        "numeric",
        value,
        "above",
        "national",
        margin,
        "同口径",
        "分句",
        3,
        70_000);
  }

  private static Outcome outcome(Period period) {
    return new Outcome(
        "1.2",
        period,
        "全市",
        "gdp_growth",
        "生产总值",
        new BigDecimal("-5.20"),
        "%",
        new BigDecimal("-5.2"),
        "亿元",
        "预计",
        "高于全国",
        "超额完成",
        "分句",
        0,
        Integer.MAX_VALUE);
  }

  private static Promises roundTrip(Promises promises) {
    return PromiseCodec.decoded(PromiseCodec.encoded(promises));
  }

  private static void assertIsKept(Target target) {
    assertThat(roundTrip(new Promises(List.of(target), List.of())).targets())
        .containsExactly(target);
  }

  @Test
  void keepsNothing() {
    Promises none = new Promises(List.of(), List.of());
    assertThat(roundTrip(none)).isEqualTo(none);
  }

  @Test
  void keepsAllFieldsInOrder() {
    Promises promises =
        new Promises(
            List.of(
                target(Place.MAIN, Horizon.YEAR, "甲", Optional.of(VALUE), decimal("2.0")),
                target(Place.ELSEWHERE, Horizon.LONGER, "", Optional.empty(), Optional.empty())),
            List.of(outcome(Period.YEAR), outcome(Period.LEVEL)));
    assertThat(roundTrip(promises)).isEqualTo(promises);
  }

  @Test
  void keepsEachBoundByItself() {
    Optional<BigDecimal> some = decimal("1");
    Optional<BigDecimal> none = Optional.empty();
    for (Value value :
        List.of(
            new Value(some, none, "", Hedge.AT_LEAST, "", none, none, ""),
            new Value(none, some, "", Hedge.AT_MOST, "", none, none, ""),
            new Value(none, none, "", Hedge.EXACT, "", some, none, ""),
            new Value(none, none, "", Hedge.EXACT, "", none, some, ""))) {
      assertIsKept(target(Place.MAIN, Horizon.YEAR, "甲", Optional.of(value), none));
    }
  }

  @Test
  void keepsWhateverCharactersATextHas() {
    for (String named : List.of("𠀀𠮷", "\ud840", "a\0b", "长".repeat(70_000))) {
      assertIsKept(target(Place.MAIN, Horizon.YEAR, named, Optional.empty(), Optional.empty()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsEachPlace(Place place) {
    assertIsKept(target(place, Horizon.YEAR, "甲", Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void keepsEachHorizon(Horizon horizon) {
    assertIsKept(target(Place.MAIN, horizon, "甲", Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void keepsEachHedge(Hedge hedge) {
    Optional<BigDecimal> none = Optional.empty();
    Value value = new Value(none, none, "", hedge, "", none, none, "");
    assertIsKept(target(Place.MAIN, Horizon.YEAR, "甲", Optional.of(value), none));
  }

  @ParameterizedTest
  @EnumSource
  void keepsEachPeriod(Period period) {
    Outcome outcome = outcome(period);
    assertThat(roundTrip(new Promises(List.of(), List.of(outcome))).outcomes())
        .containsExactly(outcome);
  }

  @Test
  void keepsWhatAReaderReads() {
    PromiseReader reader = new PromiseReader(IndicatorFile.shipped());
    List<Target> targets =
        reader.targets(
            section(
                Role.PLAN,
                "",
                "主要预期目标是：地区生产总值增长5%以上，居民收入与经济增长同步，规模以上工业增加值增速高于全国2个百分点，失业率控制在5%以内。"));
    List<Outcome> outcomes = reader.outcomes(List.of(section(Role.REVIEW, "", "地区生产总值增长5.2%。")));
    Promises promises = new Promises(targets, outcomes);
    assertThat(targets).hasSizeGreaterThan(3);
    assertThat(outcomes).hasSize(1);
    assertThat(roundTrip(promises)).isEqualTo(promises);
  }
}
