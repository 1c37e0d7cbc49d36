/**
 * The output folder: what is ours in it, how a run is staged, published and later removed.
 *
 * <p>Enters: files to be written. Leaves: {@link tifa.run.publish.PublishedRun}. Must not know:
 * jobs, tables, how anything was counted.
 */
package tifa.run.publish;
