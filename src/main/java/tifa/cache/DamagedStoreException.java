package tifa.cache;

import java.io.IOException;

/** A file of the store that is not what was written: torn, changed, or another's. */
public final class DamagedStoreException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedStoreException(String message) {
    super(message);
  }

  DamagedStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
