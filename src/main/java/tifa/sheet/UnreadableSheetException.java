package tifa.sheet;

/** A file that is no text of a known encoding; the message says what it is, and what to do. */
public final class UnreadableSheetException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A clause without subject: {@code is a workbook, …}. */
  public UnreadableSheetException(String message) {
    super(message);
  }
}
