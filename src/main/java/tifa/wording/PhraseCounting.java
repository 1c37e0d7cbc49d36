package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.wording.CountSketch.Sieve;

/** The second pass: how often each phrase occurs in each year that passed the first. */
final class PhraseCounting implements ReportFold<List<ByKey<PhraseCounting.Phrase>>> {
  private static final long serialVersionUID = 1L;

  private final ReportPlan plan;
  private final PhraseSketching.PhraseSieves sieves;

  PhraseCounting(ReportPlan plan, PhraseSketching.PhraseSieves sieves) {
    this.plan = plan;
    this.sieves = sieves;
  }

  /** A phrase of one level. */
  static final class Phrase implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One in so many mentions of a quoted phrase is between quotation marks. */
    private static final int LEAST_QUOTED = 8;

    final String text;
    final int[] mentions;
    int reports;
    int quoted;
    boolean numeral;

    /** Whether the kinds of its tokens make it a phrase somewhere. */
    boolean phrase;

    private transient String lastReport = "";

    Phrase(String text, int years) {
      this.text = text;
      this.mentions = new int[years];
    }

    private void count(int year, String reportId) {
      mentions[year]++;
      if (!reportId.equals(lastReport)) {
        reports++;
        lastReport = reportId;
      }
    }

    private void merge(Phrase other) {
      for (int i = 0; i < mentions.length; i++) {
        mentions[i] += other.mentions[i];
      }
      reports += other.reports;
      quoted += other.quoted;
      numeral |= other.numeral;
      phrase |= other.phrase;
    }

    /** Whether marks set it apart often enough for it to be more than a word once in quotes. */
    boolean isQuoted() {
      return quoted * LEAST_QUOTED >= total();
    }

    /** Index of the first year that has it. */
    int firstYear() {
      int year = 0;
      while (mentions[year] == 0) {
        year++;
      }
      return year;
    }

    int total() {
      int total = 0;
      for (int ofYear : mentions) {
        total += ofYear;
      }
      return total;
    }
  }

  @Override
  public List<ByKey<Phrase>> empty() {
    List<ByKey<Phrase>> levels = new ArrayList<>();
    plan.levels().forEach(level -> levels.add(new ByKey<>()));
    return levels;
  }

  @Override
  public void add(AnalysedReport report, List<ByKey<Phrase>> gathered) {
    Place place = plan.places().get(report.facts().reportId());
    ByKey<Phrase> phrases = gathered.get(place.level());
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        add(report, section, place, phrases);
      }
    }
  }

  private void add(
      AnalysedReport report, AnalysedSection section, Place place, ByKey<Phrase> phrases) {
    SectionTokens tokens = new SectionTokens(section);
    Marked marked = new Marked(report, section, tokens);
    Sieve ofPhrases = sieves.phrases().get(place.level());
    Sieve ofMarked = sieves.marked().get(place.level());
    int years = plan.levels().get(place.level()).years().length;
    for (int first = 0; first < tokens.size(); first++) {
      int phraseEnds = Phrases.endsFrom(tokens, first);
      int start = tokens.start(first);
      for (int last = first; last < tokens.size() && last - first < Phrases.MOST_TOKENS; last++) {
        int end = tokens.end(last);
        if (last > first && !tokens.follows(last) || end - start > Phrases.MOST_CHARS) {
          break;
        }
        long key = tokens.keys.of(start, end);
        boolean phrase = (phraseEnds >> (last - first) & 1) == 1 && ofPhrases.passes(key);
        if ((phrase || ofMarked.passes(key)) && !marked.cutsNumber(first, last)) {
          Phrase counted = phrases.get(key);
          if (counted == null) {
            counted = new Phrase(tokens.text.substring(start, end), years);
            phrases.put(key, counted);
          }
          counted.phrase |= phrase;
          counted.quoted += marked.isQuoted(first, last) ? 1 : 0;
          counted.numeral |= marked.isNumeral(first, last);
          counted.count(place.year(), report.facts().reportId());
        }
      }
    }
  }

  @Override
  public List<ByKey<Phrase>> merge(List<ByKey<Phrase>> one, List<ByKey<Phrase>> other) {
    for (int i = 0; i < one.size(); i++) {
      ByKey<Phrase> phrases = one.get(i);
      other
          .get(i)
          .each(
              (key, phrase) -> {
                Phrase mine = phrases.get(key);
                if (mine == null) {
                  phrases.put(key, phrase);
                } else {
                  mine.merge(phrase);
                }
              });
    }
    return one;
  }
}
