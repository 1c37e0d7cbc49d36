/**
 * What is different between the run that is current and the one that would follow it, and whether
 * it may follow.
 *
 * <p>Enters: the tables of a run. Leaves: {@link tifa.run.compare.Changes} and failed checks. Must
 * not know: engines, how anything is published.
 */
package tifa.run.compare;
