/**
 * Which hits of a lexicon in a section are mentions, by the rules of boundary, exclusion and
 * length.
 *
 * <p>Enters: {@link tifa.analysis.AnalysedSection} and {@link tifa.lexicon.Lexicon}. Leaves: hits
 * with a verdict, and the sentences around them. Must not know: other reports, counts, tables.
 */
package tifa.mention;
