package tifa.wording;

/** What is counted of a phrase, or of two words side by side, in the reports of one level. */
final class Phrase {
  /** One in so many mentions of a quoted phrase is between quotation marks. */
  private static final int LEAST_QUOTED = 8;

  private static final double ALWAYS = 0.8;

  final String text;

  /** Mentions in quotation marks. */
  final int quoted;

  final boolean numeral;

  /** Whether it is several phrases in a row somewhere. */
  final boolean row;

  /** Mentions in which the kinds of its tokens make it a phrase. */
  final int phrases;

  private final LevelPhrases level;
  private final int at;
  private final int total;

  /** The phrase of a row of a level. */
  Phrase(LevelPhrases level, int at) {
    this.level = level;
    this.at = at;
    PhraseTable table = level.table();
    text = table.text(at);
    quoted = table.quoted(at);
    numeral = table.isNumeral(at);
    row = table.isRow(at);
    phrases = table.phrases(at);
    int mentions = 0;
    for (int year = 0; year < level.years(); year++) {
      mentions += level.mentions(at, year);
    }
    total = mentions;
  }

  /** How many report years its level has. */
  int years() {
    return level.years();
  }

  /** Mentions in a year, by its index. */
  int mentions(int year) {
    return level.mentions(at, year);
  }

  /** Reports of a year that mention it. */
  int reports(int year) {
    return level.reports(at, year);
  }

  /** Where its tokens end: bit i for the character i. */
  int shape() {
    return level.shape(at);
  }

  /** Whether marks set it apart often enough for it to be more than a word once in quotes. */
  boolean isQuoted() {
    return quoted > 0 && quoted * LEAST_QUOTED >= total();
  }

  boolean isMarked() {
    return isQuoted() || numeral;
  }

  int total() {
    return total;
  }

  int totalReports() {
    int reports = 0;
    for (int year = 0; year < years(); year++) {
      reports += reports(year);
    }
    return reports;
  }

  /** Whether one neighbour nearly always stands beside it, so that it is a part of more. */
  boolean isPart() {
    int most = 0;
    for (int bucket = 0; bucket < Neighbours.BUCKETS; bucket++) {
      most = Math.max(most, beside(bucket));
    }
    return most > ALWAYS * phrases;
  }

  /**
   * How free it is of its neighbours: the smaller of the entropies of both sides, as part of the
   * largest that so many mentions can have; 1 is free.
   */
  double freedom() {
    double largest = StrictMath.log(Math.max(2, Math.min(phrases, Neighbours.OF_SIDE)));
    return Math.min(1, Math.min(entropy(0), entropy(Neighbours.OF_SIDE)) / largest);
  }

  private double entropy(int side) {
    int free = phrases;
    double entropy = 0;
    for (int bucket = side; bucket < side + Neighbours.OF_SIDE; bucket++) {
      free -= beside(bucket);
      entropy += share(beside(bucket));
    }
    // Beside a mark or a verb anything could stand: each such mention is a neighbour of its own.
    return entropy + free * share(1);
  }

  private int beside(int bucket) {
    return level.table().beside(at, bucket);
  }

  private double share(int count) {
    double share = (double) count / phrases;
    return count == 0 ? 0 : -share * StrictMath.log(share);
  }
}
