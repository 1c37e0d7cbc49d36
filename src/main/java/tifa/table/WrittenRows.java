package tifa.table;

import java.io.Serializable;
import java.util.Map;
import tifa.storage.FileSum;

/**
 * What a run wrote report by report, for the next one to tell what of it stands there still.
 *
 * @param keys of each report the {@link RowKeys key} of its rows
 * @param terms that have rows of each report
 * @param texts of each report its text, in UTF-8
 * @param rows of each table that the run wrote by reports, in its order, the rows of each
 * @param firstUses SHA-256 of first_use.csv, hexadecimal; empty where it was not written
 */
public record WrittenRows(
    Map<String, String> keys,
    RowTerms terms,
    Map<String, FileSum> texts,
    Map<Table, Map<String, RowsSum>> rows,
    String firstUses)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing. */
  public static final WrittenRows NONE = new WrittenRows(Map.of(), RowTerms.NONE, Map.of(), Map.of(), "");
}
