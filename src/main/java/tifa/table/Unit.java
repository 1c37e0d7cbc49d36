package tifa.table;

/** What a number or position is counted in. */
public enum Unit {
  /** Nothing: texts, days, and numbers that are pure or only put in order. */
  NONE("", ""),
  /** Counted spans of terms. */
  MENTIONS("次", "mentions"),
  /** Places where a surface stands, counted or not. */
  HITS("处", "hits"),
  /** Stretches of text. */
  SPANS("段", "spans"),
  /** Reports. */
  REPORTS("份", "reports"),
  /** Sections of reports. */
  SECTIONS("节", "sections"),
  /** Steps of the hierarchy of sections. */
  LEVELS("级", "levels"),
  /** Sentences. */
  SENTENCES("句", "sentences"),
  /** Visible code points. */
  CHARACTERS("字", "characters"),
  /** Tokens with a letter, digit or ideograph. */
  TOKENS("词", "tokens"),
  /** Positions in a text, from 0. */
  CODE_POINTS("码点", "code points"),
  /** Regions. */
  REGIONS("个地区", "regions"),
  /** A share of regions. */
  REGIONS_PER_REGION("地区/地区", "regions per region"),
  /** A share of sentences. */
  SENTENCES_PER_SENTENCE("句/句", "sentences per sentence"),
  /** Calendar years. */
  YEARS("年", "years"),
  /** Pairs of years. */
  PAIRS("对", "pairs"),
  /** Rows of a table. */
  ROWS("行", "rows"),
  /** Rate by characters. */
  MENTIONS_PER_10K_CHARACTERS("次/万字", "mentions per 10,000 characters"),
  /** Rate by tokens. */
  MENTIONS_PER_10K_TOKENS("次/万词", "mentions per 10,000 tokens"),
  /** Slope of a rate by characters. */
  MENTIONS_PER_10K_CHARACTERS_AND_YEAR("次/万字/年", "mentions per 10,000 characters and year"),
  /** Logarithm to base 2 of a ratio. */
  DOUBLINGS("倍增", "doublings"),
  /** Hundredths. */
  PER_CENT("%", "per cent");

  private final String chinese;
  private final String english;

  Unit(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The name in Chinese; empty for {@link #NONE}. */
  public String chinese() {
    return chinese;
  }

  /** The name in English; empty for {@link #NONE}. */
  public String english() {
    return english;
  }
}
