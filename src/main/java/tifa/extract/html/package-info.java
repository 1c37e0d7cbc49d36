/**
 * From web pages to their main text.
 *
 * <p>Enters: bytes. Leaves: {@link tifa.extract.text.Contents}. Must not know: other formats.
 */
package tifa.extract.html;
