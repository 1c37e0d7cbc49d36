/**
 * The terms that are looked for: from CSV and XLSX files to a lexicon that is immutable, hashed and
 * can be sent to other machines.
 *
 * <p>Enters: the bytes of one or more such files, how surfaces are normalised, and the match of
 * terms that state none. Leaves: {@link tifa.lexicon.Lexicon}, or every problem of the files at
 * once in an {@link tifa.lexicon.InvalidLexiconException}. Must not know: where the files lie,
 * jobs, reports, how a term is found in a text.
 */
package tifa.lexicon;
