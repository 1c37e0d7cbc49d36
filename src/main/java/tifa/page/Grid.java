package tifa.page;

import java.util.List;

/**
 * Rows of a table as the page shows them.
 *
 * @param columns their names
 * @param rows cells as text, as many as columns
 * @param total how many rows the table has of this kind, those left out included
 */
record Grid(List<String> columns, List<List<String>> rows, int total) {}
