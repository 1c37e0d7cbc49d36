package tifa.run.engine;

import java.util.concurrent.Semaphore;

/**
 * Lets the threads of this process work on files side by side only as far as the heap has room for
 * what the files may become; one that may take all of it is worked on alone.
 */
public final class HeapRoom implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  /** What the program takes whatever it reads: models, Spark, the segments being written. */
  private static final long PROGRAM = 192 * MEGABYTE;

  /** Bytes that a byte of a file may become: decoded, as a tree of elements, as tokens. */
  private static final long TIMES = 10;

  private static final int ALL =
      (int) Math.max(1, (Runtime.getRuntime().maxMemory() - PROGRAM) / MEGABYTE);

  /** Megabytes that are free; first come, first served. */
  private static final Semaphore FREE = new Semaphore(ALL, true);

  private final int megabytes;

  private HeapRoom(int megabytes) {
    this.megabytes = megabytes;
  }

  /** Waits until there is room for a file of so many bytes, which is held until it is closed. */
  public static HeapRoom of(long fileBytes) {
    int megabytes = (int) Math.min(ALL, 1 + fileBytes * TIMES / MEGABYTE);
    FREE.acquireUninterruptibly(megabytes);
    return new HeapRoom(megabytes);
  }

  @Override
  public void close() {
    FREE.release(megabytes);
  }
}
