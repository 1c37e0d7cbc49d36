package tifa.storage;

import java.io.IOException;

/** A lock that is held. */
public interface StorageLock extends AutoCloseable {

  /** Gives the lock back; closing again does nothing. */
  @Override
  void close() throws IOException;
}
