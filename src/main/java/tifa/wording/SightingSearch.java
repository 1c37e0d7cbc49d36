package tifa.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.mention.Matcher;
import tifa.mention.QuotedSentence;
import tifa.mention.Sentences;
import tifa.mention.Verdict;
import tifa.token.Hanlp;
import tifa.wording.PhraseSpans.Look;

/** Looks for a few words, phrases and terms: where they stand and with which terms. */
final class SightingSearch implements ReportFold<List<Sightings.OfLevel>> {
  private static final long serialVersionUID = 1L;

  private final Wanted wanted;
  private final Wanted besideOthers;
  private final List<Matcher> others;
  private final PhraseSieves sieves;
  private final Matcher matcher;
  private final Hanlp hanlp;

  /**
   * A search.
   *
   * @param wanted what is looked for in all reports
   * @param besideOthers what is looked for, by the same numbers, in those with other terms
   * @param others those terms, or none
   * @param matcher of all terms
   */
  SightingSearch(
      Wanted wanted,
      Wanted besideOthers,
      List<Matcher> others,
      PhraseSieves sieves,
      Matcher matcher,
      Hanlp hanlp) {
    this.wanted = wanted;
    this.besideOthers = besideOthers;
    this.others = others;
    this.sieves = sieves;
    this.matcher = matcher;
    this.hanlp = hanlp;
  }

  @Override
  public List<Sightings.OfLevel> empty() {
    int regions = wanted.plan().regions().size();
    return new ArrayList<>(
        wanted.levels().stream().map(level -> new Sightings.OfLevel(level, regions)).toList());
  }

  @Override
  public void add(AnalysedReport report, List<Sightings.OfLevel> sightings) {
    ReportCell place = wanted.plan().places().get(report.facts().reportId());
    boolean hasOthers = others.stream().anyMatch(terms -> terms.hasHit(report));
    Wanted.OfLevel level = (hasOthers ? besideOthers : wanted).levels().get(place.level());
    if (level.isWanted(place.year())) {
      for (AnalysedSection section : report.sections()) {
        if (section.counted()) {
          new OfSection(report, section, place, level, sightings.get(place.level())).search();
        }
      }
    }
  }

  @Override
  public List<Sightings.OfLevel> merge(List<Sightings.OfLevel> one, List<Sightings.OfLevel> other) {
    for (int i = 0; i < one.size(); i++) {
      one.get(i).merge(other.get(i));
    }
    return one;
  }

  /** A mention of a term. */
  private record TermHit(int term, int start, int end) {}

  private final class OfSection {
    private final AnalysedReport report;
    private final AnalysedSection section;
    private final ReportCell place;
    private final Wanted.OfLevel level;
    private final BitSet wantedTexts;
    private final BitSet wantedForRegions;
    private final Sightings.OfLevel sightings;

    /** Those that the reports of the region are known to have. */
    private final BitSet ofRegion;

    private final SectionText text;
    private final char[] chars;
    private final PossibleMentions possible;

    private final MarkedStretches marked;
    private Map<Integer, List<TermHit>> terms;

    OfSection(
        AnalysedReport report,
        AnalysedSection section,
        ReportCell place,
        Wanted.OfLevel level,
        Sightings.OfLevel sightings) {
      this.report = report;
      this.section = section;
      this.place = place;
      this.level = level;
      this.wantedTexts = level.textsOf[place.year()];
      this.wantedForRegions = level.regionsOf[place.year()];
      this.sightings = sightings;
      this.ofRegion = sightings.textsOf(place.year(), place.region());
      this.text = SectionText.of(section);
      this.chars = text.chars();
      this.possible = new PossibleMentions(text);
      this.marked = new MarkedStretches(report, section, () -> SectionTokens.of(section, hanlp));
    }

    void search() {
      BitSet wantedTerms = level.termsOf[place.year()];
      if (!wantedTerms.isEmpty()) {
        for (List<TermHit> ofSentence : terms().values()) {
          for (TermHit hit : ofSentence) {
            if (wantedTerms.get(hit.term())) {
              see(sightings.term(place.year(), hit.term()), hit.start(), hit.end(), hit.term());
            }
          }
        }
      }
      BitSet starts = section.tokenStarts();
      for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
        int lengths = level.beginnings.lengthsFrom(chars, start);
        if (lengths != 0) {
          searchFrom(start, lengths);
        }
      }
    }

    private void searchFrom(int start, int lengths) {
      int ofMarked = sieves.beginnings().lengthsFrom(chars, start);
      for (int rest = lengths & possible.lengthsFrom(start, ofMarked);
          rest != 0;
          rest &= rest - 1) {
        int end = start + Integer.numberOfTrailingZeros(rest);
        long key = PhraseKey.of(chars, start, end);
        int phrase = level.number(key);
        if (isAsked(phrase) && isPhrase(key, start, end)) {
          see(phrase, start, end);
        }
      }
      int end = section.tokenEnds().nextSetBit(start) + 1;
      if (Beginnings.mayHave(lengths, end - start)) {
        int word = level.number(Wanted.keyOfWord(PhraseKey.of(chars, start, end)));
        if (isAsked(word)) {
          see(word, start, end);
        }
      }
    }

    /** Whether a mention of a text, 0 for none, is to be looked at. */
    private boolean isAsked(int number) {
      return wantedTexts.get(number) || wantedForRegions.get(number) && !ofRegion.get(number);
    }

    private boolean isPhrase(long key, int start, int end) {
      SectionTokens tokens = SectionTokens.within(text, start, end, hanlp);
      int last = tokens.endingAt(end);
      for (int token = 1; token <= last; token++) {
        if (!tokens.follows(token)) {
          return false;
        }
      }
      return new PhraseSpans(tokens, sieves, marked).look(key, 0, last) != Look.NOTHING;
    }

    private void see(int number, int start, int end) {
      ofRegion.set(number);
      if (wantedTexts.get(number)) {
        see(sightings.text(place.year(), number), start, end, -1);
      }
    }

    /** By the start of their sentence. */
    private Map<Integer, List<TermHit>> terms() {
      if (terms == null) {
        terms = new HashMap<>();
        matcher.match(
            section,
            report.text(),
            (term, surface, start, end, verdict, price) -> {
              if (verdict == Verdict.COUNTED) {
                terms
                    .computeIfAbsent(sentence(start), sentence -> new ArrayList<>())
                    .add(new TermHit(term, start, end));
              }
            });
      }
      return terms;
    }

    private int sentence(int start) {
      return Sentences.start(section.text(), start);
    }

    private void see(Sighting sighting, int start, int end, int ownTerm) {
      sighting.see(
          place.region(),
          report.facts().reportId(),
          section.origins()[start],
          () -> QuotedSentence.around(report, section, start, end));
      BitSet beside = new BitSet();
      for (TermHit hit : terms().getOrDefault(sentence(start), List.of())) {
        if (hit.term() != ownTerm && (hit.end() <= start || hit.start() >= end)) {
          beside.set(hit.term());
        }
      }
      beside.stream().forEach(term -> sighting.beside.add(term, 1));
    }
  }
}
