/**
 * From a job to a published folder: staging, publishing, locking.
 *
 * <p>Enters: a valid job. Leaves: {@code <output>/current}, which is a complete run at every
 * moment, the kept texts, and an account of the attempt. Must not know: how anything is counted or
 * written.
 */
package tifa.run;
