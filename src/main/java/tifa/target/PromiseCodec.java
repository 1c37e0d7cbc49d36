package tifa.target;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report promises as bytes, and back: those of many reports travel and are kept as little
 * more than their texts, and are taken apart only by who asks. There is one form only, since only
 * the same program reads it.
 */
public final class PromiseCodec {
  private PromiseCodec() {}

  static byte[] encoded(Promises promises) {
    FieldWriter out = new FieldWriter();
    out.integer(promises.targets().size());
    promises.targets().forEach(target -> TargetCodec.write(out, target));
    out.integer(promises.outcomes().size());
    promises.outcomes().forEach(outcome -> OutcomeCodec.write(out, outcome));
    return out.bytes();
  }

  /** What {@link PromiseGathering} gathered from one report. */
  public static Promises decoded(byte[] promises) {
    FieldReader in = new FieldReader(promises);
    List<Target> targets = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      targets.add(TargetCodec.read(in));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      outcomes.add(OutcomeCodec.read(in));
    }
    return new Promises(targets, outcomes);
  }
}
