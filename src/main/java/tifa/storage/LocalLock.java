package tifa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A lock of the operating system on a file, which ends with the process however that ends. */
final class LocalLock implements StorageLock {

  /**
   * The locks of this JVM. Such a lock belongs to the process, and closing any other channel on the
   * file would give it back: a file that is locked here must not be opened again here.
   */
  private static final Map<Path, LockHolder> HELD = new ConcurrentHashMap<>();

  private static final int MAX_HOLDER_BYTES = 1000;

  private final Path file;
  private final FileChannel channel;

  private LocalLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Optional<StorageLock> tryLock(Path location, LockHolder holder) throws IOException {
    Path file = real(location);
    if (HELD.putIfAbsent(file, holder) != null) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      if (channel.tryLock() == null) {
        return Optional.empty();
      }
      channel.truncate(0);
      ByteBuffer text = ByteBuffer.wrap((holder + "\n").getBytes(UTF_8));
      while (text.hasRemaining()) {
        channel.write(text);
      }
      taken = true;
      return Optional.of(new LocalLock(file, channel));
    } finally {
      if (!taken) {
        try {
          if (channel != null) {
            channel.close();
          }
        } finally {
          HELD.remove(file);
        }
      }
    }
  }

  static Optional<LockHolder> holder(Path location) throws IOException {
    Path file;
    try {
      file = real(location);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    LockHolder here = HELD.get(file);
    if (here != null) {
      return Optional.of(here);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return LockHolder.parse(new String(in.readNBytes(MAX_HOLDER_BYTES), UTF_8));
    } catch (IOException e) {
      // Windows lets nobody read what is locked.
      return Optional.empty();
    }
  }

  /** The operating system takes it back from nobody who lives. */
  @Override
  public void requireHeld() throws IOException {
    if (!channel.isOpen()) {
      throw new IOException("%s was given back".formatted(file));
    }
  }

  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      // The file stays, so that no one can lock a deleted one, but it names nobody.
      channel.truncate(0);
    } finally {
      HELD.remove(file);
    }
  }

  private static Path real(Path location) throws IOException {
    return location.getParent().toRealPath().resolve(location.getFileName());
  }
}
