/**
 * How a number of a published run came about: the reports behind it, and where they say it.
 *
 * <p>Enters: {@link tifa.run.publish.PublishedRun}. Leaves: text for people. Must not know: how a
 * run is made.
 */
package tifa.run.explain;
