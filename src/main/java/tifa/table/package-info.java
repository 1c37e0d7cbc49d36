/**
 * From counts and trends to tables, and back from tables to rows. {@link tifa.table.Table} lists
 * the tables; each is described, and given its rows, by the class of its name.
 *
 * <p>Enters: {@link tifa.table.CountedCorpus}, rows of reports; written tables. Leaves: bytes of
 * CSV files and of {@code datapackage.json}; {@link tifa.table.TableRows}. Must not know: where
 * they are stored.
 */
package tifa.table;
