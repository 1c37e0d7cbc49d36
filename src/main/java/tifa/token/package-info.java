/**
 * From text to tokens, and the tables of many patterns: all that HanLP does for tifa.
 *
 * <p>Enters: normalised sentences. Leaves: token boundaries, pattern hits. Must not know: reports,
 * sections, terms. The only package that imports HanLP; {@link tifa.token.Hanlp} is where all of it
 * but the patterns is had from.
 */
package tifa.token;
