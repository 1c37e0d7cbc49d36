/**
 * From a report to its sections: headings, their tree, and the role that each part plays.
 *
 * <p>Enters: {@link tifa.corpus.Report}. Leaves: {@link tifa.section.Outline}. Must not know:
 * files, tokens, terms.
 */
package tifa.section;
