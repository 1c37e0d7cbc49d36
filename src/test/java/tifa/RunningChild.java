package tifa;

import java.nio.file.Path;

/** Runs a job again and again, with another lexicon each time, until it is killed. */
public final class RunningChild {
  private RunningChild() {}

  /** The folder of the job, the corpus, and then {@code --set}s. */
  public static void main(String[] arguments) throws Exception {
    TestJob job = TestJob.in(Path.of(arguments[0]), Path.of(arguments[1]));
    String[] settings = java.util.Arrays.copyOfRange(arguments, 2, arguments.length);
    System.out.println("started");
    for (int round = 0; ; round++) {
      job.lexicon("term,match", DecoyIT.TERMS.get(round % 2) + ",exact").run(settings);
    }
  }
}
