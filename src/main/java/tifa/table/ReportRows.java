package tifa.table;

import java.io.Serializable;
import tifa.storage.FileSum;

/**
 * What is written of one report row by row, as it is written.
 *
 * @param reportId the report
 * @param sections its rows of the table of sections
 * @param concordance its rows of the concordance
 * @param firstUses the first mentions that were asked for
 * @param text its text in UTF-8, to be kept; empty where it is kept already
 * @param textSum by which its text is known again
 */
public record ReportRows(
    String reportId,
    RenderedRows sections,
    RenderedRows concordance,
    FoundUses firstUses,
    byte[] text,
    FileSum textSum)
    implements Serializable {
  /** Whether the text need not be written. */
  public boolean isTextKept() {
    return text.length == 0;
  }
}
