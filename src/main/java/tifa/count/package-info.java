/**
 * From mentions to counts: of one report, and of all, merged in any order.
 *
 * <p>Enters: {@link tifa.analysis.AnalysedReport} and a {@link tifa.mention.Matcher}. Leaves:
 * {@link tifa.count.ReportCounts}, {@link tifa.count.CorpusCounts} and rows of sections. Must not
 * know: years, regions, tables.
 */
package tifa.count;
