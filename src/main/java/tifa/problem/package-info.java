/**
 * What can be said of a file, a report or a table, and the rejection of a file.
 *
 * <p>Enters: nothing. Leaves: {@link tifa.problem.Problem}, a row of problems.csv. Must not know:
 * what any stage does.
 */
package tifa.problem;
