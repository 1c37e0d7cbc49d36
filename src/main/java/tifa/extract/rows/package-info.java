/**
 * From tables to rows: tables with a report a row, whatever separates them, JSON, and sheets of
 * workbooks.
 *
 * <p>Enters: decoded text, or bytes of a workbook. Leaves: {@link tifa.extract.text.Contents}, or
 * rows. Must not know: other formats.
 */
package tifa.extract.rows;
