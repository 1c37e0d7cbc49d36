package tifa.wording;

import java.io.Serializable;

/** What is counted of a phrase, or of two words side by side, in the reports of one level. */
final class Phrase implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One in so many mentions of a quoted phrase is between quotation marks. */
  private static final int LEAST_QUOTED = 8;

  private static final int NEIGHBOURS = 32;
  private static final double ALWAYS = 0.8;

  final String text;

  /** Of each report year the mentions, then of each the reports that have it. */
  private final int[] counts;

  int quoted;
  boolean numeral;

  /** Whether it is several phrases in a row somewhere. */
  boolean row;

  /** Mentions in which the kinds of its tokens make it a phrase. */
  int phrases;

  /**
   * Of those the neighbours that may be parts of it, in buckets, left ones first; none before there
   * is one.
   */
  private int[] beside = {};

  /**
   * Where its tokens end: bit i for the character i. Of several ways to cut it the smallest number.
   */
  int shape = Integer.MAX_VALUE;

  private transient String lastReport = "";

  Phrase(String text, int years) {
    this.text = text;
    this.counts = new int[2 * years];
  }

  void count(int year, String reportId) {
    counts[year]++;
    if (!reportId.equals(lastReport)) {
      counts[years() + year]++;
      lastReport = reportId;
    }
  }

  /** Takes what a mention from token {@code first} to {@code last} tells of it. */
  void countLook(PhraseSpans.Look look, int first, int last, PhraseSpans spans) {
    SectionTokens tokens = spans.tokens;
    quoted += spans.marked().isQuoted(first, last) ? 1 : 0;
    numeral |= spans.marked().isNumeral(first, last);
    row |= look == PhraseSpans.Look.ROW;
    int shaped = 0;
    for (int token = first; token <= last; token++) {
      shaped |= 1 << (tokens.end(token) - tokens.start(first));
    }
    shape = Math.min(shape, shaped);
    if (look != PhraseSpans.Look.WORDS) {
      countNeighbours(tokens, first, last);
    }
  }

  private void countNeighbours(SectionTokens tokens, int first, int last) {
    phrases++;
    if (tokens.follows(first) && Phrases.goesOn(tokens, first - 1)) {
      int before = tokens.word(first - 1);
      boolean leads = tokens.length(first - 1) > 1 && Grammar.shared().isLead(before);
      if (!leads && !Grammar.shared().isParticle(before)) {
        countBeside(0, tokens, first - 1);
      }
    }
    int after = last + 1;
    if (after < tokens.size()
        && tokens.follows(after)
        && Phrases.goesOn(tokens, after)
        && !Grammar.shared().isParticle(tokens.word(after))) {
      countBeside(NEIGHBOURS, tokens, after);
    }
  }

  private void countBeside(int side, SectionTokens tokens, int token) {
    if (beside.length == 0) {
      beside = new int[2 * NEIGHBOURS];
    }
    long key = tokens.keys.of(tokens.start(token), tokens.end(token));
    beside[side + ((int) (key >>> 7) & (NEIGHBOURS - 1))]++;
  }

  void merge(Phrase other) {
    sum(counts, other.counts);
    beside =
        beside.length == 0 || other.beside.length == 0
            ? (beside.length == 0 ? other.beside : beside)
            : sum(beside, other.beside);
    quoted += other.quoted;
    numeral |= other.numeral;
    row |= other.row;
    phrases += other.phrases;
    shape = Math.min(shape, other.shape);
  }

  private static int[] sum(int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }

  /** How many report years its level has. */
  int years() {
    return counts.length / 2;
  }

  /** Mentions in a year, by its index. */
  int mentions(int year) {
    return counts[year];
  }

  /** Reports of a year that mention it. */
  int reports(int year) {
    return counts[years() + year];
  }

  /** Whether marks set it apart often enough for it to be more than a word once in quotes. */
  boolean isQuoted() {
    return quoted > 0 && quoted * LEAST_QUOTED >= total();
  }

  boolean isMarked() {
    return isQuoted() || numeral;
  }

  int total() {
    int total = 0;
    for (int year = 0; year < years(); year++) {
      total += mentions(year);
    }
    return total;
  }

  int totalReports() {
    int total = 0;
    for (int year = 0; year < years(); year++) {
      total += reports(year);
    }
    return total;
  }

  /** Whether one neighbour nearly always stands beside it, so that it is a part of more. */
  boolean isPart() {
    int most = 0;
    for (int count : beside) {
      most = Math.max(most, count);
    }
    return most > ALWAYS * phrases;
  }

  /**
   * How free it is of its neighbours: the smaller of the entropies of both sides, as part of the
   * largest that so many mentions can have; 1 is free.
   */
  double freedom() {
    double largest = StrictMath.log(Math.max(2, Math.min(phrases, NEIGHBOURS)));
    return Math.min(1, Math.min(entropy(0), entropy(NEIGHBOURS)) / largest);
  }

  private double entropy(int side) {
    int free = phrases;
    double entropy = 0;
    for (int i = 0; i < NEIGHBOURS && beside.length > 0; i++) {
      free -= beside[side + i];
      entropy += share(beside[side + i]);
    }
    // Beside a mark or a verb anything could stand: each such mention is a neighbour of its own.
    return entropy + free * share(1);
  }

  private double share(int count) {
    double share = (double) count / phrases;
    return count == 0 ? 0 : -share * StrictMath.log(share);
  }
}
