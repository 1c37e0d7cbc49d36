/**
 * From bytes to texts, whatever the format: plain text, HTML, Word, PDF, tables of reports,
 * archives.
 *
 * <p>Enters: the bytes of one file and its name. Leaves: {@link tifa.extract.ExtractedFile}, the
 * texts with one paragraph a line, or the reason why there are none. Must not know: reports, years,
 * regions; no network, no external entities, no other file.
 */
package tifa.extract;
