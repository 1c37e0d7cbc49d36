package tifa.wording;

import java.util.List;
import tifa.wording.PhraseCounting.LevelPhrases;

/**
 * How often phrases were said before a year of a level, as {@link ReportPlan#before} weighs it: it
 * tells how old a phrase is, and enters no published count.
 */
final class EarlierPhrases {
  private final ReportPlan plan;
  private final List<LevelPhrases> counted;

  EarlierPhrases(ReportPlan plan, List<LevelPhrases> counted) {
    this.plan = plan;
    this.counted = counted;
  }

  long mentions(long key, String label, int year) {
    Phrase[] phrases = new Phrase[counted.size()];
    for (int level = 0; level < phrases.length; level++) {
      phrases[level] = counted.get(level).phrases.get(key);
    }
    return plan.before(
        label, year, (level, i) -> phrases[level] == null ? 0 : phrases[level].mentions[i]);
  }

  /**
   * Of a phrase that is new as a whole: of three words or more it is no newer than the newest two
   * of them side by side.
   */
  long mentionsOfNewestPair(List<String> tokens, String label, int year) {
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i + 1 < tokens.size() && fewest > 0; i++) {
      long key = PhraseKey.of(tokens.get(i) + tokens.get(i + 1));
      fewest = Math.min(fewest, mentions(key, label, year));
    }
    return fewest;
  }
}
