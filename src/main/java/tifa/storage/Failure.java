package tifa.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

/**
 * What went wrong with a file, in words: the messages of Java's own exceptions are often a path.
 */
public final class Failure {
  private Failure() {}

  /** One sentence without a full stop; names the file if the exception does. */
  public static String describe(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (!(e instanceof FileSystemException failure) || failure.getFile() == null) {
      return message;
    }
    String file = failure.getFile();
    if (failure instanceof AccessDeniedException) {
      return file + ": permission denied";
    } else if (failure instanceof NoSuchFileException && failure.getReason() == null) {
      return file + ": no such file or folder";
    } else if (failure instanceof FileAlreadyExistsException) {
      return file + ": exists already";
    } else if (failure instanceof NotDirectoryException) {
      return file + ": is no folder";
    } else if (failure instanceof NotLinkException) {
      return file + ": is no link";
    }
    return message;
  }
}
