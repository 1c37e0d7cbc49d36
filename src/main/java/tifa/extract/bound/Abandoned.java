package tifa.extract.bound;

/**
 * Ends the extraction of a file that nobody waits for any longer. An error, so that no reader of a
 * format takes it for damage of the file and goes on.
 */
public @SuppressWarnings("serial") final class Abandoned extends Error {
  private Abandoned() {
    super("The extraction took longer than it may", null, false, false);
  }

  /** To be called wherever a file decides how often a loop runs. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Abandoned();
    }
  }
}
