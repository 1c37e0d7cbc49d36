/**
 * From bytes to reports: decoding, what repeats, where each report begins, what it says of itself.
 *
 * <p>Enters: the bytes of one file. Leaves: {@link tifa.corpus.FileReading}, its reports or the
 * reason why there is none. Must not know: sections, tokens, terms, other files.
 */
package tifa.corpus;
