/**
 * Sheets as spreadsheets save and open them.
 *
 * <p>Enters: bytes and cells. Leaves: rows of text. Must not know: what any column means.
 */
package tifa.sheet;
