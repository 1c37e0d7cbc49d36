package tifa.sheet;

/** A sheet that breaks the rules of CSV (RFC 4180), quotation marks above all. */
public final class BrokenSheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int row;

  /**
   * The row that cannot be read.
   *
   * @param row its number in a spreadsheet, from 1
   */
  public BrokenSheetException(int row, Throwable cause) {
    super(cause.getMessage(), cause);
    this.row = row;
  }

  /** The number of the row that cannot be read, from 1. */
  public int row() {
    return row;
  }
}
