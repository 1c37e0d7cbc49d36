/**
 * What colleagues need to work with the tables elsewhere: the panel as a file for Stata, scripts
 * that begin with it in Python, R and Stata, and a codebook of all columns.
 *
 * <p>Enters: the tables of a run as they are written, and their columns. Leaves: files beside them.
 * Must not know: how a number came about.
 */
package tifa.dataset;
