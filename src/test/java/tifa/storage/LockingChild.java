package tifa.storage;

import java.time.Instant;

/** Takes a lock, says so, and keeps it until it is killed. */
public final class LockingChild {
  private LockingChild() {}

  /** The location of the lock. */
  public static void main(String[] arguments) throws Exception {
    LockHolder holder = LockHolder.thisProcess(Instant.parse("2026-03-01T02:00:00Z"));
    var lock = new LocalStorage().tryLock(arguments[0], holder);
    System.out.println(lock.isPresent() ? "locked" : "taken");
    Thread.sleep(60_000);
  }
}
