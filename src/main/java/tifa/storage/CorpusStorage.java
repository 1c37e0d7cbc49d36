package tifa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a corpus lies. Read only; safe for many threads. */
public interface CorpusStorage {

  /**
   * Every file under a folder, at any depth. Links are followed once, and only where they stay
   * inside the folder; what is not followed or cannot be entered is told, not thrown.
   *
   * @throws java.nio.file.NotDirectoryException if the location is a file
   * @throws java.nio.file.AccessDeniedException if the folder itself cannot be read
   */
  Listing list(String folder, Selection selection) throws IOException;

  /** The bytes of a file; empty, and unread, if they are more than {@code maxBytes}. */
  Optional<byte[]> read(String location, int maxBytes) throws IOException;

  /**
   * The bytes of a file that was listed; empty, and unread, if they are more than {@code maxBytes}.
   * Whatever took its place meanwhile: no link is followed, and no pipe is waited for.
   *
   * @throws ExchangedFileException if there is no regular file in its place any more
   */
  default Optional<byte[]> read(ListedFile file, int maxBytes) throws IOException {
    return read(file.location(), maxBytes);
  }

  /** The bytes of a file as a stream, which the caller closes. */
  InputStream open(String location) throws IOException;
}
