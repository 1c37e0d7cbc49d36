/**
 * From a job to a published folder: what is read, in which order, and how it is published.
 *
 * <p>Enters: {@link tifa.job.Job}. Leaves: a folder of tables. Must not know: Spark, which is one
 * of the engines that carry the work.
 */
package tifa.run;
