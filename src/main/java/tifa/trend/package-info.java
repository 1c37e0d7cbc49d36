/**
 * From counts to trends: the counts of reports gathered into the years of each level, and what the
 * years of a term make together: its rates, tests, direction and bursts.
 *
 * <p>Enters: {@link tifa.register.Register} and {@link tifa.count.CorpusCounts}. Leaves: {@link
 * tifa.trend.Panel} and {@link tifa.trend.Trend}. Must not know: texts, files, tables.
 */
package tifa.trend;
