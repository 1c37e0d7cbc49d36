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
  private final PhraseSketching.PhraseSieves sieves;
  private final Matcher matcher;
  private final Hanlp hanlp;

  SightingSearch(Wanted wanted, PhraseSketching.PhraseSieves sieves, Matcher matcher, Hanlp hanlp) {
    this.wanted = wanted;
    this.sieves = sieves;
    this.matcher = matcher;
    this.hanlp = hanlp;
  }

  @Override
  public List<Sightings.OfLevel> empty() {
    List<Sightings.OfLevel> levels = new ArrayList<>();
    wanted
        .levels()
        .forEach(level -> levels.add(new Sightings.OfLevel(level.textsOf.length, level.size())));
    return levels;
  }

  @Override
  public void add(AnalysedReport report, List<Sightings.OfLevel> sightings) {
    ReportCell place = wanted.plan().places().get(report.facts().reportId());
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        new OfSection(report, section, place, sightings.get(place.level())).search();
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
    private final Sightings.OfLevel sightings;

    /** By the start of their sentence. */
    private final Map<Integer, List<TermHit>> terms = new HashMap<>();

    OfSection(
        AnalysedReport report,
        AnalysedSection section,
        ReportCell place,
        Sightings.OfLevel sightings) {
      this.report = report;
      this.section = section;
      this.place = place;
      this.level = wanted.levels().get(place.level());
      this.sightings = sightings;
    }

    void search() {
      BitSet wantedTerms = level.termsOf[place.year()];
      BitSet wantedTexts = level.textsOf[place.year()];
      if (!wantedTerms.isEmpty() || !wantedTexts.isEmpty()) {
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
      for (List<TermHit> ofSentence : terms.values()) {
        for (TermHit hit : ofSentence) {
          if (wantedTerms.get(hit.term())) {
            see(sightings.term(place.year(), hit.term()), hit.start(), hit.end(), hit.term());
          }
        }
      }
      searchTexts(wantedTexts);
    }

    private void searchTexts(BitSet wantedTexts) {
      PhraseSpans spans = new PhraseSpans(report, section, sieves, hanlp);
      SectionTokens tokens = spans.tokens;
      for (int first = 0; first < tokens.size(); first++) {
        int lengths = level.beginnings.lengthsFrom(tokens.chars, tokens.start(first));
        if (level.longest < Integer.SIZE) {
          lengths &= tokens.lengthsFrom(first);
        }
        for (int last = first; lengths != 0 && last < tokens.size(); last++) {
          int chars = tokens.end(last) - tokens.start(first);
          if (last > first && !tokens.follows(last) || chars > level.longest) {
            break;
          }
          if (Beginnings.mayHave(lengths, chars)) {
            search(first, last, spans, wantedTexts);
          }
        }
      }
    }

    private void search(int first, int last, PhraseSpans spans, BitSet wantedTexts) {
      SectionTokens tokens = spans.tokens;
      long key = spans.key(first, last);
      int phrase = level.number(key);
      if (phrase > 0 && spans.look(key, first, last) != Look.NOTHING) {
        seeText(phrase, tokens.start(first), tokens.end(last), wantedTexts);
      }
      int word = first == last ? level.number(Wanted.keyOfWord(key)) : 0;
      if (word > 0) {
        seeText(word, tokens.start(first), tokens.end(last), wantedTexts);
      }
    }

    private void seeText(int number, int start, int end, BitSet wantedTexts) {
      sightings.regions(number).set(place.region());
      if (wantedTexts.get(number)) {
        see(sightings.text(place.year(), number), start, end, -1);
      }
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
      for (TermHit hit : terms.getOrDefault(sentence(start), List.of())) {
        if (hit.term() != ownTerm && (hit.end() <= start || hit.start() >= end)) {
          beside.set(hit.term());
        }
      }
      beside.stream().forEach(term -> sighting.beside.add(term, 1));
    }
  }
}
