package tifa.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * What went wrong with a file, in words: the messages of Java's own exceptions are often a path.
 */
public final class Failure {
  private Failure() {}

  /** One sentence without a full stop; names the file if the exception does. */
  public static String describe(IOException e) {
    return e instanceof FileSystemException failure
            && failure.getFile() != null
            && failure.getReason() == null
        ? failure.getFile() + ": " + reason(e)
        : reason(e);
  }

  /** The same where the file is named already. */
  public static String reason(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return e.getMessage();
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (e instanceof FileAlreadyExistsException) {
      return "it exists already";
    } else if (e instanceof NotDirectoryException) {
      return "it is no folder";
    } else if (e instanceof CharacterCodingException) {
      return "it is not UTF-8";
    } else if ("Is a directory".equals(e.getMessage())) {
      return "it is a folder";
    }
    return e.getMessage() == null || e instanceof FileSystemException
        ? e.getClass().getSimpleName()
        : e.getMessage();
  }
}
