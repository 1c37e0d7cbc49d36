package tifa.storage;

import java.time.Instant;

/** Takes a lock on HDFS and keeps it until it is killed. */
public final class HdfsLockingChild {
  private HdfsLockingChild() {}

  /** The location of the lock. */
  public static void main(String[] arguments) throws Exception {
    HdfsOutput storage = new HdfsOutput(arguments[0]);
    boolean locked =
        storage.tryLock(arguments[0], LockHolder.thisProcess(Instant.now())).isPresent();
    System.out.println(locked ? "locked" : "taken");
    Thread.sleep(Long.MAX_VALUE);
  }
}
