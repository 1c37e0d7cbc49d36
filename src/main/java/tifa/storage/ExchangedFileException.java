package tifa.storage;

import java.nio.file.FileSystemException;

/** Where a file was listed there is something else now. */
public final class ExchangedFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  ExchangedFileException(String location) {
    super(location, null, "was exchanged for something else after it was listed; run again");
  }
}
