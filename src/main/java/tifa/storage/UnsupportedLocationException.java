package tifa.storage;

import java.io.IOException;

/** A location on a kind of storage that this program, as it was started, cannot use. */
public final class UnsupportedLocationException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the location and says what to do instead. */
  public UnsupportedLocationException(String location, String advice) {
    super("Unsupported location %s: %s".formatted(location, advice));
  }

  UnsupportedLocationException(String location, String advice, Throwable cause) {
    this(location, advice);
    initCause(cause);
  }
}
