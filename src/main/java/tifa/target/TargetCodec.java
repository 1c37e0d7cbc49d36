package tifa.target;

import java.util.Optional;
import tifa.target.Target.Horizon;
import tifa.target.Target.Place;
import tifa.target.Target.Value;

/** A target as bytes. */
final class TargetCodec {
  private static final Place[] PLACES = Place.values();
  private static final Horizon[] HORIZONS = Horizon.values();
  private static final Hedge[] HEDGES = Hedge.values();

  private TargetCodec() {}

  static void write(FieldWriter out, Target target) {
    out.string(target.sectionNumber());
    out.string(target.part());
    out.constant(target.place());
    out.constant(target.horizon());
    out.integer(target.by());
    out.string(target.indicator());
    out.string(target.named());
    out.string(target.kind());
    out.flag(target.value().isPresent());
    target.value().ifPresent(value -> write(out, value));
    out.string(target.relation());
    out.string(target.reference());
    out.decimal(target.margin());
    out.string(target.calibre());
    out.string(target.clause());
    out.integer(target.start());
    out.integer(target.end());
  }

  private static void write(FieldWriter out, Value value) {
    out.decimal(value.low());
    out.decimal(value.high());
    out.string(value.unit());
    out.constant(value.hedge());
    out.string(value.hedgeWords());
    out.decimal(value.standardLow());
    out.decimal(value.standardHigh());
    out.string(value.standardUnit());
  }

  static Target read(FieldReader in) {
    return new Target(
        in.string(),
        in.string(),
        in.constant(PLACES),
        in.constant(HORIZONS),
        in.integer(),
        in.string(),
        in.string(),
        in.string(),
        in.flag() ? Optional.of(readValue(in)) : Optional.empty(),
        in.string(),
        in.string(),
        in.optionalDecimal(),
        in.string(),
        in.string(),
        in.integer(),
        in.integer());
  }

  private static Value readValue(FieldReader in) {
    return new Value(
        in.optionalDecimal(),
        in.optionalDecimal(),
        in.string(),
        in.constant(HEDGES),
        in.string(),
        in.optionalDecimal(),
        in.optionalDecimal(),
        in.string());
  }
}
