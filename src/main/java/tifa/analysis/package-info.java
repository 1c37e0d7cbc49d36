/**
 * All that the bytes of a file tell, before any lexicon: its reports, their sections and tokens.
 *
 * <p>Enters: the bytes of one file. Leaves: {@link tifa.analysis.FileAnalysis}. Must not know: the
 * job, other files, terms; it depends on the bytes alone.
 */
package tifa.analysis;
