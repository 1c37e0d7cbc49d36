/**
 * From bytes to characters, and what the reader of any format gives: {@link
 * tifa.extract.text.Contents}.
 *
 * <p>Enters: bytes of plain text. Leaves: {@link tifa.extract.text.Decoded}. Must not know: which
 * format is read how.
 */
package tifa.extract.text;
