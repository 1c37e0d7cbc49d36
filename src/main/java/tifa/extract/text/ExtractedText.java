package tifa.extract.text;

/**
 * A text of a file, which may hold any number of reports.
 *
 * @param place where it stands in the file, such as {@code row 5}; empty where the text is all
 * @param text the text that is kept and of which all offsets are: a paragraph a line
 * @param stated what stands beside it
 */
public record ExtractedText(String place, String text, RowHints stated) {
  /** A text that is all there is in its file. */
  public static ExtractedText alone(String text) {
    return new ExtractedText("", text, RowHints.NOTHING);
  }
}
