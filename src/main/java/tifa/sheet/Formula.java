package tifa.sheet;

/** Text that a spreadsheet would take for a formula when it opens a sheet. */
public final class Formula {
  /** What {@link #guard} puts in front. */
  public static final char GUARD = '\'';

  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private Formula() {}

  /** Whether a spreadsheet takes the text of a cell for a formula. */
  public static boolean is(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text, with an apostrophe in front where it would be a formula. */
  public static String guard(String text) {
    return is(text) ? GUARD + text : text;
  }

  /** The text as it was before {@link #guard}. */
  public static String unguard(String cell) {
    return cell.length() > 1 && cell.charAt(0) == GUARD && is(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }
}
