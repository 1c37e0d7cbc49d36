/**
 * From bytes to texts, whatever the format: plain text, HTML, Word, PDF, tables of reports,
 * archives.
 *
 * <p>Enters: the bytes of one file and its name. Leaves: {@link tifa.extract.ExtractedFile}, the
 * texts with one paragraph a line, or the reason why there are none. Must not know: reports, years,
 * regions; no network, no external entities, no other file.
 *
 * <p>One package for each kind of format ({@code pdf}, {@code word}, {@code html}, {@code rows});
 * they share {@code text} and {@code bound}, and none knows another or this one.
 */
package tifa.extract;
