/**
 * The text that is matched: one canonical form of what a report says, with a map back to the
 * original.
 *
 * <p>Enters: text as decoded. Leaves: {@link tifa.normal.NormalText}. Must not know: files,
 * reports, sections, terms.
 */
package tifa.normal;
