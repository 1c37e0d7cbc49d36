/**
 * What a run is asked to do: from a JSON text to a job.
 *
 * <p>Enters: the text of a job file, its folder, the working folder and the {@code --set} options
 * of the command line. Leaves: {@link tifa.job.Job}, or every problem at once in an {@link
 * tifa.job.InvalidJobException}. Must not know: file systems (a location is a string here), the
 * content of lexicons and corpora, exit codes.
 */
package tifa.job;
