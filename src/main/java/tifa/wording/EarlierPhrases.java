package tifa.wording;

import java.util.List;
import tifa.wording.PhraseCounting.LevelPhrases;

/**
 * How often phrases were said before a year in all reports of the corpus, whatever their level: it
 * tells how old a phrase is, and enters no published count.
 */
final class EarlierPhrases {
  private final ReportPlan plan;
  private final List<LevelPhrases> counted;

  EarlierPhrases(ReportPlan plan, List<LevelPhrases> counted) {
    this.plan = plan;
    this.counted = counted;
  }

  long mentions(long key, int year) {
    long mentions = 0;
    for (int level = 0; level < counted.size(); level++) {
      Phrase phrase = counted.get(level).phrases.get(key);
      if (phrase != null) {
        int[] years = plan.levels().get(level).years();
        for (int i = 0; i < years.length && years[i] < year; i++) {
          mentions += phrase.mentions[i];
        }
      }
    }
    return mentions;
  }

  /**
   * Of a phrase that is new as a whole: of three words or more it is no newer than the newest two
   * of them side by side.
   */
  long mentionsOfNewestPair(List<String> tokens, int year) {
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i + 1 < tokens.size() && fewest > 0; i++) {
      long key = PhraseKey.of(tokens.get(i) + tokens.get(i + 1));
      fewest = Math.min(fewest, mentions(key, year));
    }
    return fewest;
  }
}
