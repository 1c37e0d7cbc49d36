/**
 * What carries the work to the files of a corpus: here, one thread; elsewhere a cluster.
 *
 * <p>Enters: listed files. Leaves: {@link tifa.run.engine.AnalysedCorpus}. Must not know: lexicons,
 * tables, output folders.
 */
package tifa.run.engine;
