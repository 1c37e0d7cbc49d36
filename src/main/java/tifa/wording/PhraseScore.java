package tifa.wording;

import java.util.List;

/**
 * How striking a phrase is in a year: the product of what makes a formulation one.
 *
 * <p>Novelty is that of the phrase, or of the newest two of its words where those are older, see
 * {@link Novelty}. Quotation is √(1 + the share of mentions between quotation marks), 0.5 for a
 * numeral abbreviation where that is more. Spread is √(1 + ln(reports of the year that mention
 * it)). Cohesion is the larger of the mutual information for each joint, log₂(f Nⁿ⁻¹ / Π
 * f<sub>i</sub>) / (n − 1), as part of {@value #FULL_COHESION} bits, and of √(f / the rarest
 * f<sub>i</sub>): words that stand nowhere else. Freedom is (1 + h) / 2, h as {@link
 * Phrase#freedom}. Form is √({@value #USUAL_CHARS} / characters) of a longer phrase that is no row;
 * of another {@value #COINED} where it has a word that the dictionary does not have, {@value
 * #OLD_WORD} where it is itself one of the dictionary. All three are 1 for what marks set apart.
 */
final class PhraseScore {
  private static final double FULL_COHESION = 10;
  private static final double LEAST_COHESION = 0.05;

  /** Of a word of the dictionary. */
  private static final double OLD_WORD = 0.7;

  /** Few formulations have more characters, unless they are rows. */
  private static final int USUAL_CHARS = 5;

  /** Of a phrase with a word that the dictionary does not have. */
  private static final double COINED = 1.4;

  private static final double LN_2 = StrictMath.log(2);

  private PhraseScore() {}

  /** What a phrase is worth whatever the year: quotation, cohesion and freedom. */
  static double ofPhrase(Phrase phrase, List<String> tokens, LevelPhrases level, long all) {
    double quoted = (double) phrase.quoted / phrase.total();
    double quotation = Math.sqrt(1 + Math.max(quoted, phrase.numeral ? 0.5 : 0));
    return phrase.isMarked()
        ? quotation
        : quotation
            * cohesion(phrase, tokens, level, all)
            * (1 + phrase.freedom())
            / 2
            * form(phrase, tokens);
  }

  private static double cohesion(Phrase phrase, List<String> tokens, LevelPhrases level, long all) {
    int mentions = phrase.total();
    double information = StrictMath.log(mentions);
    int words = 0;
    int rarest = Integer.MAX_VALUE;
    for (String token : tokens) {
      int count = Math.max(mentions, level.tokens(token));
      if (!token.equals("、")) {
        information -= StrictMath.log(count);
        rarest = Math.min(rarest, count);
        words++;
      }
    }
    if (words < 2) {
      return 1;
    }
    information += (words - 1) * StrictMath.log((double) Math.max(all, 1));
    double perJoint = information / LN_2 / (words - 1) / FULL_COHESION;
    double bound = Math.sqrt((double) mentions / rarest);
    return Math.max(LEAST_COHESION, Math.min(1, Math.max(perJoint, bound)));
  }

  private static double form(Phrase phrase, List<String> tokens) {
    int chars = phrase.text.length();
    if (phrase.row) {
      return 1;
    }
    if (chars > USUAL_CHARS) {
      return Math.sqrt((double) USUAL_CHARS / chars);
    }
    return tokens.size() == 1 ? OLD_WORD : isCoined(tokens) ? COINED : 1;
  }

  /** Whether two characters side by side are no word of the dictionary: 具身, 保交, 营商. */
  private static boolean isCoined(List<String> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).length() == 1 && tokens.get(i).length() == 1) {
        return true;
      }
    }
    return false;
  }
}
