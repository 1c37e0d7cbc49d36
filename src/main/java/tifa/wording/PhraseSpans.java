package tifa.wording;

import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.token.Hanlp;
import tifa.wording.PhraseSketching.PhraseSieves;

/** Which stretches of a section are mentions of phrases. */
final class PhraseSpans {
  final SectionTokens tokens;
  private final AnalysedReport report;
  private final AnalysedSection section;
  private final CountSketch.Sieve ofPhrases;
  private final CountSketch.Sieve ofMarked;
  private MarkedStretches marked;

  PhraseSpans(
      AnalysedReport report, AnalysedSection section, int level, PhraseSieves sieves, Hanlp hanlp) {
    this.tokens = new SectionTokens(section, hanlp);
    this.report = report;
    this.section = section;
    this.ofPhrases = sieves.phrases().get(level);
    this.ofMarked = sieves.marked().get(level);
  }

  /** What a stretch of tokens is. */
  enum Look {
    /** No mention of anything. */
    NOTHING,
    /** Words that are marked elsewhere, or two words side by side. */
    WORDS,
    /** Words that are a phrase by their kinds. */
    PHRASE,
    /** Several phrases of the same length. */
    ROW
  }

  /** Takes a stretch of tokens, both ends included. */
  @FunctionalInterface
  interface Taker {
    /** Takes what is not {@link Look#NOTHING}. */
    void take(long key, int first, int last, Look look);
  }

  MarkedStretches marked() {
    if (marked == null) {
      marked = new MarkedStretches(report, section, tokens);
    }
    return marked;
  }

  /** Hands over all mentions of what passed the sieves. */
  void each(Taker taker) {
    for (int first = 0; first < tokens.size(); first++) {
      int ends = Phrases.endsFrom(tokens, first);
      for (int last = first; last < tokens.size(); last++) {
        if (isLong(first, last) || last > first && !tokens.follows(last)) {
          break;
        }
        take(first, last, ends, taker);
      }
    }
    marked()
        .each(
            (first, last) -> {
              if (isLong(first, last)) {
                take(first, last, 0, taker);
              }
            });
  }

  private void take(int first, int last, int ends, Taker taker) {
    long key = key(first, last);
    Look look = look(key, first, last, ends);
    if (look != Look.NOTHING) {
      taker.take(key, first, last, look);
    }
  }

  /** What is so many tokens, of which {@link #each} hands over those that are something. */
  Look look(long key, int first, int last) {
    if (isLong(first, last)) {
      boolean isMarked = marked().isRow(first, last) || marked().isQuoted(first, last);
      return isMarked ? look(key, first, last, 0) : Look.NOTHING;
    }
    return look(key, first, last, Phrases.endsFrom(tokens, first));
  }

  private Look look(long key, int first, int last, int ends) {
    Look look = byKinds(first, last, ends);
    if (look == Look.NOTHING || !ofPhrases.passes(key)) {
      look = ofMarked.passes(key) ? Look.WORDS : Look.NOTHING;
    }
    return look == Look.NOTHING || marked().cutsNumber(first, last) ? Look.NOTHING : look;
  }

  private Look byKinds(int first, int last, int ends) {
    if ((ends >>> (last - first) & 1) == 1) {
      return Look.PHRASE;
    }
    if (marked().isRow(first, last)) {
      return Look.ROW;
    }
    return last == first + 1 && Phrases.pairFrom(tokens, first) != 0 ? Look.WORDS : Look.NOTHING;
  }

  long key(int first, int last) {
    return tokens.keys.of(tokens.start(first), tokens.end(last));
  }

  /** Whether a stretch is a mention only where it is a row or in quotation marks. */
  private boolean isLong(int first, int last) {
    return last - first >= Phrases.MOST_TOKENS
        || tokens.end(last) - tokens.start(first) > Phrases.MOST_CHARS;
  }
}
