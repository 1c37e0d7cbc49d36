package tifa;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Spares a short run Java's optimising compiler. That takes more time than all other work of a run
 * of a hundred reports, and its code comes too late to be worth it; the quick compiler's has to do.
 * A run of a thousand reports gains as much from it as it costs.
 */
final class ShortRun {
  /** Bytes to read of a run that is short: some 600 plain reports, or 2,400 that are known. */
  private static final long MOST_BYTES = 30L << 20;

  /** The file of compiler directives that the launcher names. */
  private static final String DIRECTIVES = "tifa.shortRun";

  private ShortRun() {}

  /** Begins a run of so many bytes to read, in a process that does nothing else afterwards. */
  static void beginIfShort(long bytes) {
    String directives = System.getProperty(DIRECTIVES, "");
    if (bytes <= MOST_BYTES && !directives.isEmpty()) {
      take("\"%s\"".formatted(directives));
    }
  }

  private static void take(String directives) {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      server.invoke(
          new ObjectName("com.sun.management:type=DiagnosticCommand"),
          "compilerDirectivesAdd",
          new Object[] {new String[] {directives}},
          new String[] {String[].class.getName()});
    } catch (JMException e) {
      // A Java that does not let itself be told runs as it always does: slower, but as rightly.
    }
  }
}
