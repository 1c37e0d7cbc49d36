package tifa.wording;

import tifa.count.LongCounts;
import tifa.wording.PhraseCounting.Phrase;
import tifa.wording.PhraseDetailing.Detail;
import tifa.wording.PhraseDetailing.Details;

/**
 * How striking a phrase is: the product of what makes a formulation one.
 *
 * <p>Novelty is ln(1 + G²), see {@link Novelty}. Quotation is 1 + the share of mentions between
 * quotation marks, or 1.5 for a numeral abbreviation where that is more. Cohesion is the mutual
 * information of the phrase and its n tokens for each joint, log₂(f Nⁿ⁻¹ / Π f<sub>i</sub>) / (n −
 * 1), as part of {@value #FULL_COHESION} bits, at most 1. Freedom is (1 + h) / 2, h being the
 * smaller of the branching entropies of both sides as part of the largest that so many mentions can
 * have. Both are 1 for what marks set apart. Spread is √(1 + ln(reports that mention it)).
 */
final class Striking {
  private static final double FULL_COHESION = 10;
  private static final double LN_2 = StrictMath.log(2);

  private Striking() {}

  /** Novelty and quotation, which are known before the third pass. */
  static double beforeDetails(Phrase phrase, double novelty) {
    double quoted = (double) phrase.quoted / phrase.total();
    return StrictMath.log1p(novelty) * (1 + Math.max(quoted, phrase.numeral ? 0.5 : 0));
  }

  /** All together. */
  static double score(Phrase phrase, double beforeDetails, Details details, long key) {
    Detail detail = details.phrases.get(key);
    double spread = 1 + StrictMath.log(phrase.reports);
    boolean marked = phrase.isQuoted() || phrase.numeral;
    double cohesion =
        marked ? 1 : cohesion(phrase.total(), detail.tokens, details.tokens, details.all);
    double freedom = marked ? 1 : freedom(phrase.total(), detail);
    return beforeDetails * cohesion * freedom * StrictMath.sqrt(spread);
  }

  private static double cohesion(int mentions, long[] tokens, LongCounts counts, long all) {
    if (tokens.length < 2) {
      return 1;
    }
    double information = StrictMath.log(mentions);
    for (long token : tokens) {
      information -= StrictMath.log(counts.get(token));
    }
    information += (tokens.length - 1) * StrictMath.log((double) all);
    double perJoint = information / LN_2 / (tokens.length - 1);
    return Math.min(1, Math.max(0, perJoint / FULL_COHESION));
  }

  private static double freedom(int mentions, Detail detail) {
    double most = StrictMath.log(Math.min(mentions, detail.left.length));
    double least =
        Math.min(entropy(detail.left, detail.leftEdges), entropy(detail.right, detail.rightEdges));
    return most == 0 ? 1 : (1 + Math.min(1, Math.max(0, least / most))) / 2;
  }

  private static double entropy(int[] neighbours, int edges) {
    double all = edges;
    for (int count : neighbours) {
      all += count;
    }
    double entropy = 0;
    for (int count : neighbours) {
      // Beside a mark anything could stand.
      double share = (count + (double) edges / neighbours.length) / all;
      entropy -= share == 0 ? 0 : share * StrictMath.log(share);
    }
    return entropy;
  }
}
