package tifa.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A regular file in a folder, read only if it still is one when it is opened and no link leads out
 * of the folder on the way. Java opens what stands at a path, whatever it has become since it was
 * looked at, and waits without end where that is a pipe: hence a look before and after, and a
 * thread that may be left behind.
 */
final class RegularFile {
  /** To open a file takes so long at most, on a network too. */
  private static final long MOST_SECONDS = 30;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(RegularFile::thread);

  private final Path folder;
  private final Path place;

  /** A file at {@code place}, to which no link leads from {@code folder}. */
  RegularFile(Path folder, Path place) {
    this.folder = folder;
    this.place = place;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "tifa-open");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Its bytes; empty, and unread, if they are more than {@code maxBytes}.
   *
   * @throws ExchangedFileException if there is no such file any more
   */
  Optional<byte[]> read(int maxBytes) throws IOException {
    Path real = folder.toRealPath().resolve(folder.relativize(place));
    BasicFileAttributes before = look(real);
    if (before.size() > maxBytes) {
      return Optional.empty();
    }
    try (InputStream in = open(real)) {
      if (!Objects.equals(before.fileKey(), look(real).fileKey())) {
        throw new ExchangedFileException(place.toString());
      }
      return LocalStorage.readAll(in, maxBytes);
    }
  }

  private BasicFileAttributes look(Path real) throws IOException {
    var attributes = Files.readAttributes(real, BasicFileAttributes.class, NOFOLLOW_LINKS);
    if (!attributes.isRegularFile() || !real.toRealPath().equals(real)) {
      throw new ExchangedFileException(place.toString());
    }
    return attributes;
  }

  private InputStream open(Path real) throws IOException {
    Future<InputStream> opened = THREADS.submit(() -> Files.newInputStream(real, NOFOLLOW_LINKS));
    try {
      return opened.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new ExchangedFileException(place.toString());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException("%s cannot be opened".formatted(place), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while %s was opened".formatted(place));
    }
  }
}
