import java.util.List;
import tifa.run.JobFile;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.engine.PlainEngine;

/** tifa's own pipeline and tables in one thread, without Spark: {@code java Cost.java JOB}. */
final class Cost {
  private Cost() {}

  public static void main(String[] args) throws Exception {
    Progress progress = new Progress(System.err);
    JobRun run =
        new JobRun(
            JobFile.read(args[0], List.of()), progress, bytes -> new PlainEngine(progress), false);
    System.out.println(run.publish());
  }
}
