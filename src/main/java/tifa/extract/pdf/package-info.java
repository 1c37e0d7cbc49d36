/**
 * From PDF documents to paragraphs: lines in the order of reading, without what each page repeats.
 *
 * <p>Enters: bytes. Leaves: {@link tifa.extract.text.Contents}. Must not know: other formats. The
 * only package that imports PDFBox.
 */
package tifa.extract.pdf;
