package tifa.stats;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How unevenly a term is spread over parts: DP = ½ Σ |v<sub>i</sub> − w<sub>i</sub>| (Gries 2008)
 * of the parts' shares v in all mentions and w in all tokens, and DPnorm = DP / (1 − min w)
 * (Lijffijt and Gries 2012). 0 is as even as the sizes of the parts, 1 all in the smallest part.
 *
 * @param dp not normalised
 * @param dpNorm between 0 and 1
 */
public record Dispersion(double dp, double dpNorm) {
  /**
   * The dispersion over at least two parts.
   *
   * @param mentions of each part, more than 0 together
   * @param tokens of each part, in at least two of them more than 0
   */
  public static Dispersion of(long[] mentions, long[] tokens) {
    double allMentions = LongStream.of(mentions).sum();
    double allTokens = LongStream.of(tokens).sum();
    double dp =
        IntStream.range(0, mentions.length)
                .mapToDouble(i -> Math.abs(mentions[i] / allMentions - tokens[i] / allTokens))
                .sum()
            / 2;
    return new Dispersion(dp, dp / (1 - LongStream.of(tokens).min().orElseThrow() / allTokens));
  }
}
