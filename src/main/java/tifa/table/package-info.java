/**
 * From counts and trends to tables: which tables there are, what their columns mean, and their rows
 * in order.
 *
 * <p>Enters: {@link tifa.trend.Panel}, {@link tifa.register.Register}, rows of reports. Leaves:
 * bytes of CSV files and of {@code datapackage.json}. Must not know: where they are stored.
 */
package tifa.table;
