/**
 * Carries the pure functions of the other packages to many reports: distribute, analyse, merge.
 *
 * <p>Enters: listed files. Leaves: facts, counts and rows. Must not know: how reports are read,
 * counted or written. The only package that imports Spark.
 */
package tifa.spark;
