/**
 * From Word documents, of 2007 and of 1997, to paragraphs with the numbers that Word shows.
 *
 * <p>Enters: bytes, or an opened archive. Leaves: {@link tifa.extract.text.Contents}. Must not
 * know: other formats. The only package that imports the Word part of POI.
 */
package tifa.extract.word;
