/**
 * From tokens to words and phrases, whether or not a lexicon lists them: how often words stand in
 * groups of reports, which set phrases are new in which year, and where.
 *
 * <p>Enters: {@link tifa.analysis.AnalysedReport}. Leaves: {@link tifa.wording.ReportWords} and
 * candidates. Must not know: tables, trends.
 */
package tifa.wording;
