package tifa.wording;

/**
 * What in a section may be a mention of a phrase: all that is one by the kinds of its tokens, see
 * {@link Phrases}, and more. Told by its characters and by where tokens end, without their kinds,
 * since it is asked of whole corpora. For ascending places.
 */
final class PossibleMentions {
  /** Bit i for i characters, of what is no row. */
  private static final int OF_ONE = (2 << Phrases.MOST_QUOTED) - (1 << Phrases.FEWEST_QUOTED);

  /** By the characters of its first part the same of a row. */
  private static final int[] OF_ROW = new int[Phrases.MOST_CHARS + 1];

  static {
    for (int part = 1; part < OF_ROW.length; part++) {
      for (int chars = 2 * part + 1; chars <= Phrases.MOST_OF_ROW; chars += part + 1) {
        OF_ROW[part] |= 1 << chars;
      }
    }
  }

  private final char[] text;
  private final TokenEnds ends;

  /** The first place from the last that was asked for on where no phrase goes on. */
  private int stop = -1;

  PossibleMentions(SectionText section) {
    this.text = section.chars();
    this.ends = section.ends();
  }

  /**
   * How long what begins with a token in a place may be: bit i for i characters.
   *
   * @param marked the same of what is marked elsewhere
   */
  int lengthsFrom(int start, int marked) {
    if (stop < start) {
      stop = start;
      while (stop < text.length && TokenTraits.goesOn(text[stop])) {
        stop++;
      }
    }
    int free = stop - start;
    int ofOne = free < Integer.SIZE ? OF_ONE & (2 << free) - 1 : OF_ONE;
    boolean mayBeRow = free < OF_ROW.length && stop < text.length && TokenTraits.joins(text[stop]);
    return ends.lengthsFrom(start) & (ofOne | (mayBeRow ? OF_ROW[free] : 0) | marked);
  }
}
