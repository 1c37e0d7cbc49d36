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

  /** Of each report year. */
  final int[] mentions;

  /** Of each report year those that mention it. */
  final int[] reports;

  int quoted;
  boolean numeral;

  /** Whether it is several phrases in a row somewhere. */
  boolean row;

  /** Mentions in which the kinds of its tokens make it a phrase. */
  int phrases;

  /** Of those the neighbours that may be parts of it, in buckets; none before there is one. */
  private int[] left = {};

  private int[] right = {};

  /**
   * Where its tokens end: bit i for the character i. Of several ways to cut it the smallest number.
   */
  int shape = Integer.MAX_VALUE;

  private transient String lastReport = "";

  Phrase(String text, int years) {
    this.text = text;
    this.mentions = new int[years];
    this.reports = new int[years];
  }

  void count(int year, String reportId) {
    mentions[year]++;
    if (!reportId.equals(lastReport)) {
      reports[year]++;
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
        left = counted(left, tokens, first - 1);
      }
    }
    int after = last + 1;
    if (after < tokens.size()
        && tokens.follows(after)
        && Phrases.goesOn(tokens, after)
        && !Grammar.shared().isParticle(tokens.word(after))) {
      right = counted(right, tokens, after);
    }
  }

  private static int[] counted(int[] neighbours, SectionTokens tokens, int token) {
    int[] counts = neighbours.length == 0 ? new int[NEIGHBOURS] : neighbours;
    long key = tokens.keys.of(tokens.start(token), tokens.end(token));
    counts[(int) (key >>> 7) & (NEIGHBOURS - 1)]++;
    return counts;
  }

  void merge(Phrase other) {
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] += other.mentions[i];
      reports[i] += other.reports[i];
    }
    left = sum(left, other.left);
    right = sum(right, other.right);
    quoted += other.quoted;
    numeral |= other.numeral;
    row |= other.row;
    phrases += other.phrases;
    shape = Math.min(shape, other.shape);
  }

  private static int[] sum(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return one.length == 0 ? other : one;
    }
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
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
    for (int ofYear : mentions) {
      total += ofYear;
    }
    return total;
  }

  int totalReports() {
    int total = 0;
    for (int ofYear : reports) {
      total += ofYear;
    }
    return total;
  }

  /** Whether one neighbour nearly always stands beside it, so that it is a part of more. */
  boolean isPart() {
    int most = 0;
    for (int[] side : new int[][] {left, right}) {
      for (int count : side) {
        most = Math.max(most, count);
      }
    }
    return most > ALWAYS * phrases;
  }

  /**
   * How free it is of its neighbours: the smaller of the entropies of both sides, as part of the
   * largest that so many mentions can have; 1 is free.
   */
  double freedom() {
    double largest = StrictMath.log(Math.max(2, Math.min(phrases, NEIGHBOURS)));
    return Math.min(1, Math.min(entropy(left), entropy(right)) / largest);
  }

  private double entropy(int[] neighbours) {
    int free = phrases;
    for (int count : neighbours) {
      free -= count;
    }
    // Beside a mark or a verb anything could stand: each such mention is a neighbour of its own.
    double entropy = free * share(1);
    for (int count : neighbours) {
      entropy += share(count);
    }
    return entropy;
  }

  private double share(int count) {
    double share = (double) count / phrases;
    return count == 0 ? 0 : -share * StrictMath.log(share);
  }
}
