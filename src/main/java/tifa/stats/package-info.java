/**
 * Tests and measures of numbers, each with the source of its formula: trends of yearly values,
 * bursts, change points, effects, keyness, association, dispersion.
 *
 * <p>Enters: numbers in the order of time, or counts. Leaves: statistics. Must not know: terms,
 * reports, years of a level, tables.
 */
package tifa.stats;
