/**
 * From tokens to words and phrases, whether or not a lexicon lists them: how often words stand in
 * groups of reports, and which set phrases are new.
 *
 * <p>Enters: {@link tifa.analysis.AnalysedReport}. Leaves: {@link tifa.wording.CellWords} and
 * candidates. Must not know: tables, trends.
 */
package tifa.wording;
