/**
 * From written tables to what people look at: the report page, pictures and the workbook.
 *
 * <p>Enters: the CSV files of a run, each read once, row by row. Leaves: {@code report.html}, SVG
 * charts and {@code tifa.xlsx}. Must not know: how anything was counted. What it shows is what the
 * tables say, and a table that is not there hides what would show it.
 */
package tifa.page;
