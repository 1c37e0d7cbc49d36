/**
 * From sections to what a report states in numbers: the targets it sets, the outcomes it reports,
 * and whether the next report tells what became of a target.
 *
 * <p>Enters: the normalised text of sections, and the indicators to look for. Leaves: {@link
 * tifa.target.Statement}s, and pledges made of them. Must not know: lexicons, counts, tables.
 */
package tifa.target;
