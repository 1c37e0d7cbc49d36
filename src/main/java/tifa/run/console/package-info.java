/**
 * What a run says to whoever started it: how far it is, how it ended, and the exit code of that.
 *
 * <p>Enters: nothing. Leaves: lines for a terminal. Must not know: what is said.
 */
package tifa.run.console;
