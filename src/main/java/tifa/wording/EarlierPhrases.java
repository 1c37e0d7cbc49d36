package tifa.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

  /**
   * What is asked of a phrase for each year. Of three words or more that nothing sets apart, it is
   * no newer than the newest two of them side by side, particles left out.
   */
  final class Age {
    private final Phrase[] whole;
    private final List<Phrase[]> pairs = new ArrayList<>();

    private Age(Phrase phrase, List<String> words) {
      whole = atLevels(PhraseKey.of(phrase.text));
      if (words.size() > 2 && !phrase.isMarked() && !phrase.row) {
        for (int i = 0; i + 1 < words.size(); i++) {
          Phrase[] pair = atLevels(PhraseKey.of(words.get(i) + words.get(i + 1)));
          if (Arrays.stream(pair).anyMatch(Objects::nonNull)) {
            pairs.add(pair);
          }
        }
      }
    }

    /** Mentions before a year of a level. */
    long mentions(String label, int year) {
      long fewest = pairs.stream().mapToLong(pair -> before(pair, label, year)).min().orElse(0);
      return Math.max(before(whole, label, year), fewest);
    }
  }

  /** The age of a phrase. */
  Age of(Phrase phrase, List<String> words) {
    return new Age(phrase, words);
  }

  private Phrase[] atLevels(long key) {
    return counted.stream().map(level -> level.get(key)).toArray(Phrase[]::new);
  }

  private long before(Phrase[] phrases, String label, int year) {
    return plan.before(
        label, year, (level, i) -> phrases[level] == null ? 0 : phrases[level].mentions(i));
  }
}
