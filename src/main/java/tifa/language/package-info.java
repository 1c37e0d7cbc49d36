/**
 * The languages in which tifa speaks: sentences are written in English where they arise, and
 * translated on their way to a reader.
 *
 * <p>Enters: English sentences. Leaves: Chinese ones. Must not know: who says them.
 */
package tifa.language;
