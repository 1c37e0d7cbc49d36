/**
 * From a job to a published folder: what is read, in which order, and how it is published.
 *
 * <p>Enters: {@link tifa.job.Job}. Leaves: a folder of tables. Must not know: Spark, which is one
 * of the engines that carry the work.
 *
 * <p>Its concerns: {@code console}, what it says; {@code publish}, the output folder; {@code
 * engine}, what carries the work; {@code compare}, what changed since the last run; {@code
 * explain}, which looks at a published run. None of the others knows this package.
 */
package tifa.run;
