package tifa;

import org.apache.commons.lang3.SystemUtils;
import org.apache.hadoop.util.Shell;

/**
 * Starts the program with a Hadoop and a Spark that take the system for Windows: they ask once,
 * when these classes are made. Java, and who asks Java later, know better.
 */
final class AsWindows {
  private AsWindows() {}

  public static void main(String[] args) {
    String system = System.setProperty("os.name", "Windows 10");
    boolean taken = Shell.WINDOWS && SystemUtils.IS_OS_WINDOWS && !Shell.hasWinutilsPath();
    System.setProperty("os.name", system);
    System.err.println(taken ? "taken for Windows" : "known");
    Main.main(args);
  }
}
