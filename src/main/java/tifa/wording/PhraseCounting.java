package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.count.LongCounts;
import tifa.token.Hanlp;

/** The second pass: all that is counted of the phrases that passed the first. */
final class PhraseCounting implements ReportFold<List<PhraseCounting.LevelPhrases>> {
  private static final long serialVersionUID = 1L;

  private final ReportPlan plan;
  private final PhraseSketching.PhraseSieves sieves;
  private final Hanlp hanlp;

  PhraseCounting(ReportPlan plan, PhraseSketching.PhraseSieves sieves, Hanlp hanlp) {
    this.plan = plan;
    this.sieves = sieves;
    this.hanlp = hanlp;
  }

  /** What is counted in the reports of a level. */
  static final class LevelPhrases implements Serializable {
    private static final long serialVersionUID = 1L;

    final PhraseTable phrases;

    /**
     * How often the words of the dictionary stand where a phrase may go on, by their numbers; none
     * before there is a report.
     */
    private int[] words = {};

    /** The same of other tokens, by their keys. */
    private final LongCounts others = new LongCounts();

    private final Hanlp hanlp;

    LevelPhrases(int years, Hanlp hanlp) {
      this.hanlp = hanlp;
      phrases = new PhraseTable(years);
    }

    private void count(SectionTokens tokens) {
      if (words.length == 0) {
        words = new int[hanlp.vocabulary().size()];
      }
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.goesOn(token)) {
          if (tokens.word(token) >= 0) {
            words[tokens.word(token)]++;
          } else {
            others.add(tokens.keys.of(tokens.start(token), tokens.end(token)), 1);
          }
        }
      }
    }

    /** How often a token stands where a phrase may go on. */
    int tokens(String token) {
      int word = hanlp.vocabulary().indexOf(token.toCharArray(), 0, token.length());
      return others.get(PhraseKey.of(token)) + (word < 0 || words.length == 0 ? 0 : words[word]);
    }

    private LevelPhrases merge(LevelPhrases other) {
      phrases.merge(other.phrases);
      others.addAll(other.others);
      if (words.length == 0) {
        words = other.words;
      } else {
        for (int word = 0; word < other.words.length; word++) {
          words[word] += other.words[word];
        }
      }
      return this;
    }
  }

  @Override
  public List<LevelPhrases> empty() {
    List<LevelPhrases> levels = new ArrayList<>();
    plan.levels().forEach(level -> levels.add(new LevelPhrases(level.years().length, hanlp)));
    return levels;
  }

  @Override
  public void add(AnalysedReport report, List<LevelPhrases> gathered) {
    ReportCell place = plan.places().get(report.facts().reportId());
    LevelPhrases level = gathered.get(place.level());
    level.phrases.beginReport();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        PhraseSpans spans = new PhraseSpans(report, section, sieves, hanlp);
        level.count(spans.tokens);
        level.phrases.count(spans.mentions(), spans, place.year());
      }
    }
  }

  /** The sieves are those of the same reports. */
  @Override
  public Optional<String> question() {
    return Optional.of("phrases of " + plan.inWords());
  }

  @Override
  public List<LevelPhrases> merge(List<LevelPhrases> one, List<LevelPhrases> other) {
    for (int i = 0; i < one.size(); i++) {
      one.get(i).merge(other.get(i));
    }
    return one;
  }
}
