package tifa.wording;

import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.token.Hanlp;

/** Which stretches of a section are mentions of phrases. */
final class PhraseSpans {
  final SectionTokens tokens;
  private final CountSketch.Sieve ofPhrases;
  private final CountSketch.Sieve ofMarked;
  private final Beginnings beginnings;
  private final MarkedStretches marked;

  /**
   * Some of a section.
   *
   * @param tokens among which they are
   * @param marked of all the section
   */
  PhraseSpans(SectionTokens tokens, PhraseSieves sieves, MarkedStretches marked) {
    this.tokens = tokens;
    this.marked = marked;
    this.ofPhrases = sieves.phrases();
    this.ofMarked = sieves.marked();
    this.beginnings = sieves.beginnings();
  }

  /** What a stretch of tokens is. */
  enum Look {
    /** No mention of anything, but for words that are marked elsewhere. */
    NOTHING,
    /** Words that are marked elsewhere, or two words side by side. */
    WORDS,
    /** Words that are a phrase by their kinds. */
    PHRASE,
    /** Several phrases of the same length. */
    ROW
  }

  /** All of a section. */
  static PhraseSpans of(
      AnalysedReport report, AnalysedSection section, PhraseSieves sieves, Hanlp hanlp) {
    SectionTokens tokens = SectionTokens.of(section, hanlp);
    return new PhraseSpans(tokens, sieves, new MarkedStretches(report, section, () -> tokens));
  }

  /**
   * All mentions of what passed the sieves: first what may be one, then what is, so that what is
   * fetched for one does not wait for another.
   */
  PhraseMentions mentions() {
    PhraseMentions found = new PhraseMentions();
    PhraseKey keys = new PhraseKey(tokens.chars);
    for (int first = 0; first < tokens.size(); first++) {
      addFrom(first, keys, found);
    }
    marked.each(
        (first, last) -> {
          if (isLong(first, last)) {
            boolean mayBeMarked = mayBeMarked(lengthsFrom(first), first, last);
            found.add(key(keys, first, last), first, last, byKinds(first, last, 0), mayBeMarked);
          }
        });
    found.keep(ofPhrases, this::judge);
    return found;
  }

  private void addFrom(int first, PhraseKey keys, PhraseMentions found) {
    int ends = Phrases.endsFrom(tokens, first);
    int lengths = lengthsFrom(first);
    if (lengths == 0 && !marked.beginsRow(tokens.start(first))) {
      for (int rest = ends | Phrases.pairFrom(tokens, first); rest != 0; rest &= rest - 1) {
        int last = first + Integer.numberOfTrailingZeros(rest);
        if (!isLong(first, last)) {
          boolean isPhrase = (ends & rest & -rest) != 0;
          found.add(
              key(keys, first, last), first, last, isPhrase ? Look.PHRASE : Look.WORDS, false);
        }
      }
      return;
    }
    for (int last = first; last < tokens.size(); last++) {
      if (isLong(first, last) || last > first && !tokens.follows(last)) {
        break;
      }
      Look look = byKinds(first, last, ends);
      boolean mayBeMarked = mayBeMarked(lengths, first, last);
      if (look != Look.NOTHING || mayBeMarked) {
        found.add(key(keys, first, last), first, last, look, mayBeMarked);
      }
    }
  }

  /** What is so many tokens, of which {@link #mentions} has those that are something. */
  Look look(long key, int first, int last) {
    if (isLong(first, last)) {
      boolean isMarked = isRow(first, last) || isQuoted(first, last);
      return isMarked ? judge(key, first, last, byKinds(first, last, 0)) : Look.NOTHING;
    }
    return judge(key, first, last, byKinds(first, last, Phrases.endsFrom(tokens, first)));
  }

  private Look judge(long key, int first, int last, Look byKinds) {
    boolean isOften = byKinds != Look.NOTHING && ofPhrases.passes(key);
    return judge(
        key,
        first,
        last,
        isOften ? byKinds : Look.NOTHING,
        mayBeMarked(lengthsFrom(first), first, last));
  }

  /** What is at least as much as {@code often}, by its kinds and since they stand so often. */
  private Look judge(long key, int first, int last, Look often, boolean mayBeMarked) {
    boolean isMarkedElsewhere = often == Look.NOTHING && mayBeMarked && ofMarked.passes(key);
    Look look = isMarkedElsewhere ? Look.WORDS : often;
    return look == Look.NOTHING || cutsNumber(first, last) ? Look.NOTHING : look;
  }

  /** Whether what is marked elsewhere may be what is so long and begins with these characters. */
  private boolean mayBeMarked(int lengths, int first, int last) {
    return Beginnings.mayHave(lengths, chars(first, last));
  }

  /** How long what is marked elsewhere may be, and less than 32 characters as all of it is. */
  private int lengthsFrom(int first) {
    return beginnings.lengthsFrom(tokens.chars, tokens.start(first)) & tokens.lengthsFrom(first);
  }

  private Look byKinds(int first, int last, int ends) {
    if ((ends >>> (last - first) & 1) == 1) {
      return Look.PHRASE;
    }
    if (last == first + 1 && Phrases.pairFrom(tokens, first) != 0) {
      return Look.WORDS;
    }
    return isRow(first, last) ? Look.ROW : Look.NOTHING;
  }

  private boolean isRow(int first, int last) {
    return last > first + 1 && marked.isRow(tokens.start(first), tokens.end(last));
  }

  boolean isQuoted(int first, int last) {
    return marked.isQuoted(tokens.start(first), tokens.end(last));
  }

  boolean isNumeral(int first, int last) {
    return marked.isNumeral(tokens.start(first), tokens.end(last));
  }

  /**
   * Whether the tokens from {@code first} to {@code last} cut a number or a date and are no mention
   * of what they spell: 九五 in 一九五七年, but not in “九五”十五期间 with its marks.
   */
  private boolean cutsNumber(int first, int last) {
    return (tokens.continuesNumber(first) || tokens.isCounted(last)) && !isQuoted(first, last);
  }

  private long key(PhraseKey keys, int first, int last) {
    return keys.of(tokens.start(first), tokens.end(last));
  }

  private int chars(int first, int last) {
    return tokens.end(last) - tokens.start(first);
  }

  /** Whether a stretch is a mention only where it is a row or in quotation marks. */
  private boolean isLong(int first, int last) {
    return last - first >= Phrases.MOST_TOKENS || chars(first, last) > Phrases.MOST_CHARS;
  }
}
