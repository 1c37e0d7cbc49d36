package tifa.target;

import tifa.target.Outcome.Period;

/** An outcome as bytes. */
final class OutcomeCodec {
  private static final Period[] PERIODS = Period.values();

  private OutcomeCodec() {}

  static void write(FieldWriter out, Outcome outcome) {
    out.string(outcome.sectionNumber());
    out.constant(outcome.period());
    out.string(outcome.part());
    out.string(outcome.indicator());
    out.string(outcome.named());
    out.decimal(outcome.value());
    out.string(outcome.unit());
    out.decimal(outcome.standard());
    out.string(outcome.standardUnit());
    out.string(outcome.approximate());
    out.string(outcome.against());
    out.string(outcome.selfClaim());
    out.string(outcome.clause());
    out.integer(outcome.start());
    out.integer(outcome.end());
  }

  static Outcome read(FieldReader in) {
    return new Outcome(
        in.string(),
        in.constant(PERIODS),
        in.string(),
        in.string(),
        in.string(),
        in.decimal(),
        in.string(),
        in.decimal(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.integer(),
        in.integer());
  }
}
