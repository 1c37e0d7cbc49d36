/**
 * From mentions to counts: of one report, and of all, merged in any order.
 *
 * <p>Enters: {@link tifa.analysis.AnalysedReport} and a {@link tifa.mention.Matcher}. Leaves:
 * {@link tifa.count.ReportCounts} and {@link tifa.count.CorpusCounts}. Must not know: years,
 * regions, tables.
 */
package tifa.count;
