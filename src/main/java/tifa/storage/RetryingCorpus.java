package tifa.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.util.Optional;

/**
 * A corpus whose storage may fail for a moment. Tries again what another try may mend; a missing
 * file or permission is told at once. A stream is tried again while it is opened, not when it is
 * read.
 */
public final class RetryingCorpus implements CorpusStorage {

  /** A step that can fail. */
  private interface Step<T> {
    T run() throws IOException;
  }

  private final CorpusStorage storage;
  private final int tries;
  private final Duration pause;

  /**
   * Wraps a storage.
   *
   * @param tries how often to try, the first time included
   * @param pause how long to wait before the second try; doubles before each further one
   */
  public RetryingCorpus(CorpusStorage storage, int tries, Duration pause) {
    if (tries < 1) {
      throw new IllegalArgumentException("Invalid number of tries %d: below 1".formatted(tries));
    }
    this.storage = storage;
    this.tries = tries;
    this.pause = pause;
  }

  @Override
  public Listing list(String folder, Selection selection) throws IOException {
    return retry(() -> storage.list(folder, selection));
  }

  @Override
  public Optional<byte[]> read(String location, int maxBytes) throws IOException {
    return retry(() -> storage.read(location, maxBytes));
  }

  @Override
  public Optional<byte[]> read(ListedFile file, int maxBytes) throws IOException {
    return retry(() -> storage.read(file, maxBytes));
  }

  @Override
  public InputStream open(String location) throws IOException {
    return retry(() -> storage.open(location));
  }

  private <T> T retry(Step<T> step) throws IOException {
    Duration wait = pause;
    for (int left = tries - 1; ; left--) {
      try {
        return step.run();
      } catch (IOException e) {
        if (left == 0 || isFinal(e)) {
          throw e;
        }
      }
      sleep(wait);
      wait = wait.multipliedBy(2);
    }
  }

  private static boolean isFinal(IOException e) {
    return e instanceof NoSuchFileException
        || e instanceof FileNotFoundException
        || e instanceof NotDirectoryException
        || e instanceof AccessDeniedException
        || e instanceof UnsupportedLocationException
        || e instanceof InterruptedIOException
        || e instanceof ClosedByInterruptException;
  }

  private static void sleep(Duration wait) throws InterruptedIOException {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted before another try");
    }
  }
}
