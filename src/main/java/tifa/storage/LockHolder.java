package tifa.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock.
 *
 * @param pid process id
 * @param host name of the machine
 * @param since when it was taken
 */
public record LockHolder(long pid, String host, Instant since) {
  private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");
  private static final Pattern WRITTEN =
      Pattern.compile("process (\\d+) on (\\S+) since (\\S+)\\s*");

  /** Names the host so that the text has one form. */
  public LockHolder {
    host = host.isBlank() ? "unknown" : host.strip().replaceAll("\\s", "_");
  }

  /** This process, from now on. */
  public static LockHolder thisProcess(Instant now) {
    return new LockHolder(ProcessHandle.current().pid(), hostName(), now);
  }

  /** Reads {@link #toString}; empty if the text is anything else, such as half of it. */
  static Optional<LockHolder> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      long pid = Long.parseLong(matcher.group(1));
      return Optional.of(new LockHolder(pid, matcher.group(2), Instant.parse(matcher.group(3))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Such as {@code process 4711 on stats-01 since 2026-03-01T02:00:00Z}. */
  @Override
  public String toString() {
    return "process %s on %s since %s".formatted(pid, host, since);
  }

  private static String hostName() {
    try {
      // A file first: asking for an address may wait for a name server.
      return Files.isReadable(LINUX_HOST_NAME)
          ? Files.readString(LINUX_HOST_NAME)
          : InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "";
    }
  }
}
