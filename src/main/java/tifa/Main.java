package tifa;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "tifa",
    mixinStandardHelpOptions = true,
    version = "tifa 0.1.0",
    description = "Counts policy terms in Chinese government work reports.")
public final class Main implements Runnable {
  private Main() {}

  /** Success returns, any other outcome ends the JVM with its exit code. */
  public static void main(String[] args) {
    int code = new CommandLine(new Main()).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
