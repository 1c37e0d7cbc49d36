package tifa.extract.text;

import java.io.Serializable;

/**
 * What stands beside a text, in its row of a table: a hint such as a file name gives, less than
 * what the text says of itself.
 *
 * @param region as written; empty where nothing is stated
 * @param year as written; empty where nothing is stated
 * @param title as written; empty where nothing is stated
 */
public record RowHints(String region, String year, String title) implements Serializable {
  /** A text that stands alone. */
  public static final RowHints NOTHING = new RowHints("", "", "");

  /** Whether the title is that of a report, so that its text need not say so. */
  public boolean isReport() {
    return title.contains("工作报告");
  }
}
