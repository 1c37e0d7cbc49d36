package tifa;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Spares a short run Java's optimising compiler. That takes more time than all other work of a run
 * of a hundred reports, and its code comes too late to be worth it; the quick compiler's has to do.
 * A run of a thousand reports gains as much from it as it costs.
 */
final class ShortRun {
  /** Bytes to read of a run that is short: some 600 plain reports. */
  private static final long MOST_BYTES = 30L << 20;

  private static final String QUICK_ALONE =
      """
      [{"match": ["*.*"], "c2": {"Exclude": true}}]
      """;

  private ShortRun() {}

  /** Begins a run of so many bytes to read, in a process that does nothing else afterwards. */
  static void beginIfShort(long bytes) {
    if (bytes <= MOST_BYTES) {
      begin();
    }
  }

  /** A Java that has no such compiler, or does not let itself be told, goes on as it is. */
  static void begin() {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      ObjectName java = new ObjectName("com.sun.management:type=DiagnosticCommand");
      if (server.isRegistered(java)) {
        Path directives = Files.createTempFile("tifa", ".json");
        try {
          Files.writeString(directives, QUICK_ALONE);
          server.invoke(
              java,
              "compilerDirectivesAdd",
              new Object[] {new String[] {directives.toString()}},
              new String[] {String[].class.getName()});
        } finally {
          Files.deleteIfExists(directives);
        }
      }
    } catch (IOException | JMException e) {
      // It only takes longer.
    }
  }
}
