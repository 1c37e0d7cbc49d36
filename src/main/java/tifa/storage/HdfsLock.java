package tifa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A file that exists while it is held, and whose time of modification says that its holder lives.
 * All times are the name node's, so that clocks of machines may differ.
 */
final class HdfsLock implements StorageLock {
  private static final int BEATS_BEFORE_STALE = 6;
  private static final int MAX_BYTES = 1000;
  private static final String TEMPORARY_PREFIX = ".lock-";
  private static final Pattern TEMPORARY =
      Pattern.compile("\\.lock-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final FileContext files;
  private final Path file;
  private final String content;
  private final long createdMillis;
  private final long createdNanos;
  private final ScheduledExecutorService heart;
  private final ScheduledFuture<?> beats;

  private HdfsLock(FileContext files, Path file, String content, Duration stale)
      throws IOException {
    this.files = files;
    this.file = file;
    this.content = content;
    this.createdNanos = System.nanoTime();
    this.createdMillis = files.getFileStatus(file).getModificationTime();
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lock of " + file);
              thread.setDaemon(true);
              return thread;
            });
    long pause = Math.max(1, stale.toMillis() / BEATS_BEFORE_STALE);
    beats = heart.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
  }

  static Optional<StorageLock> tryLock(
      FileContext files, Path file, LockHolder holder, Duration stale) throws IOException {
    String content = "%s\n%s\n".formatted(holder, UUID.randomUUID());
    try {
      boolean taken =
          create(files, file, content)
              || (isStale(files, file, stale)
                  && clear(files, file, stale)
                  && create(files, file, content));
      if (!taken) {
        return Optional.empty();
      }
      removeTemporaries(files, file);
      return Optional.of(new HdfsLock(files, file, content, stale));
    } catch (IOException e) {
      // Whoever has the lock clears temporary files away, and may have met those of this attempt.
      if (read(files, file).filter(text -> !text.equals(content)).isPresent()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Under its name the lock is whole from the first moment on. */
  private static boolean create(FileContext files, Path file, String content) throws IOException {
    Path written = temporary(file);
    try {
      try (OutputStream out = files.create(written, EnumSet.of(CreateFlag.CREATE))) {
        out.write(content.getBytes(UTF_8));
      }
      Removal.rename(files, written, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      Removal.remove(files, written, Kind.FILE);
      return false;
    }
  }

  private static Path temporary(Path file) {
    return new Path(file.getParent(), TEMPORARY_PREFIX + UUID.randomUUID());
  }

  /** Of those who tried for the lock and died: what has such a name and is a lock, or is empty. */
  private static void removeTemporaries(FileContext files, Path file) throws IOException {
    RemoteIterator<FileStatus> entries = files.listStatus(file.getParent());
    while (entries.hasNext()) {
      FileStatus entry = entries.next();
      if (entry.isFile() && TEMPORARY.matcher(entry.getPath().getName()).matches()) {
        boolean lock = entry.getLen() == 0 || holder(files, entry.getPath()).isPresent();
        if (lock) {
          Removal.remove(files, entry.getPath(), Kind.FILE);
        }
      }
    }
  }

  private static boolean isStale(FileContext files, Path file, Duration stale) throws IOException {
    long now = now(files, file);
    try {
      return now - files.getFileStatus(file).getModificationTime() > stale.toMillis();
    } catch (FileNotFoundException e) {
      return true;
    }
  }

  /** The name node's time, which it tells by what it notes for a new file. */
  private static long now(FileContext files, Path file) throws IOException {
    Path probe = temporary(file);
    files.create(probe, EnumSet.of(CreateFlag.CREATE)).close();
    try {
      return files.getFileStatus(probe).getModificationTime();
    } finally {
      Removal.remove(files, probe, Kind.FILE);
    }
  }

  /**
   * Moves a stale lock out of the way. Of several that try at the same moment one moves it; another
   * may move the lock that the first has taken since, sees that it is fresh, and puts it back.
   */
  private static boolean clear(FileContext files, Path file, Duration stale) throws IOException {
    Path moved = temporary(file);
    try {
      Removal.rename(files, file, moved);
    } catch (FileNotFoundException e) {
      return true;
    }
    if (isStale(files, moved, stale)) {
      Removal.remove(files, moved, Kind.FILE);
      return true;
    }
    Removal.rename(files, moved, file);
    return false;
  }

  static Optional<LockHolder> holder(FileContext files, Path file) throws IOException {
    return read(files, file).flatMap(text -> LockHolder.parse(text.lines().findFirst().orElse("")));
  }

  private static Optional<String> read(FileContext files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return Optional.of(new String(in.readNBytes(MAX_BYTES), UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private void beat() {
    long now = createdMillis + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - createdNanos);
    try {
      files.setTimes(file, now, -1);
    } catch (IOException | RuntimeException e) {
      // The next beat may get through; requireHeld tells whether it came too late.
    }
  }

  @Override
  public void requireHeld() throws IOException {
    if (!read(files, file).equals(Optional.of(content))) {
      throw new IOException(
          "%s was taken by another run, since this one showed no life for too long"
              .formatted(file));
    }
  }

  @Override
  public void close() throws IOException {
    if (heart.isShutdown()) {
      return;
    }
    beats.cancel(true);
    heart.shutdownNow();
    if (read(files, file).equals(Optional.of(content))) {
      Removal.remove(files, file, Kind.FILE);
    }
  }
}
