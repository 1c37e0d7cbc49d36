/**
 * From written tables to what people look at: the report page, pictures and the workbook.
 *
 * <p>Enters: the rows of a run's tables, one after the other. Leaves: {@code report.html}, SVG
 * charts and {@code tifa.xlsx}. Must not know: how anything was counted, where rows come from. What
 * it shows is what the tables say, and a table that is not there hides what would show it.
 */
package tifa.page;
