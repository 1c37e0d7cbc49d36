package tifa.table;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import tifa.storage.FileSum;

/**
 * What a run wrote report by report or term by term, for the next one to tell what of it stands
 * there still.
 *
 * @param keys of each report the {@link RowKeys key} of its rows
 * @param terms that have rows of each report
 * @param texts of each report its text, in UTF-8
 * @param rows of each table that the run wrote by reports or by terms, in its order, the rows of
 *     each, by report id or by key of the term
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

  /** The same with further tables. */
  public WrittenRows with(Map<Table, Map<String, RowsSum>> tables) {
    Map<Table, Map<String, RowsSum>> all = new EnumMap<>(Table.class);
    all.putAll(rows);
    all.putAll(tables);
    return new WrittenRows(keys, terms, texts, all, firstUses);
  }

  /** Nothing. */
  public static final WrittenRows NONE =
      new WrittenRows(Map.of(), RowTerms.NONE, Map.of(), Map.of(), "");
}
