package tifa.run.publish;

import java.nio.file.Path;

/** Publishes one run after another until it is killed. */
public final class PublishingChild {
  private PublishingChild() {}

  /** The output folder, and the number of the first run. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    for (int number = Integer.parseInt(arguments[1]); ; number++) {
      SampleRun.publish(folder, 2, number);
      System.out.println(number);
    }
  }
}
