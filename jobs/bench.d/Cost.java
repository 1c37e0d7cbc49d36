import java.util.List;
import tifa.run.Inputs;
import tifa.run.JobRun;
import tifa.run.engine.PlainEngine;
import tifa.run.console.Progress;

/** tifa's own pipeline and tables in one thread, without Spark: {@code java Cost.java JOB}. */
final class Cost {
  private Cost() {}

  public static void main(String[] args) throws Exception {
    Progress progress = new Progress(System.err);
    Inputs inputs = Inputs.read(args[0], List.of());
    System.out.println(new JobRun(inputs, progress, () -> new PlainEngine(progress), false).publish());
  }
}
