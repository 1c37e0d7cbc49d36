package tifa.storage;

import java.io.IOException;

/** A lock that is held. */
public interface StorageLock extends AutoCloseable {

  /**
   * Passes while the lock is held. Where a lock is a sign of life in a file, it can be lost by a
   * process that stood still for too long.
   *
   * @throws IOException if another run has it now, or if that cannot be told
   */
  void requireHeld() throws IOException;

  /** Gives the lock back; closing again does nothing. */
  @Override
  void close() throws IOException;
}
