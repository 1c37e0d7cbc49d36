/**
 * From a text to its reports: what repeats, where each report begins, what it says of itself.
 *
 * <p>Enters: a text of a file. Leaves: {@link tifa.corpus.FileReading}, its reports or the reason
 * why there is none. Must not know: formats, sections, tokens, terms, other files.
 */
package tifa.corpus;
