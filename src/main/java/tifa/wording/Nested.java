package tifa.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** Leaves out phrases that stand inside others, or only add words to them. */
final class Nested {
  /** A phrase of which a longer one has this share of the mentions only stands inside it. */
  private static final double INSIDE = 0.8;

  /** The same where the longer one is a row of phrases, which is one formulation. */
  private static final double INSIDE_ROW = 0.5;

  /** A phrase that has so many times the mentions of a longer one is only extended by it. */
  private static final double EXTENDED = 2;

  private final List<Phrase> known;
  private final KeyRows rowsOfKnown;
  private final ToIntFunction<Phrase> mentions;

  /**
   * Compares by {@code mentions}.
   *
   * @param known phrases of the lexicon, each once
   */
  Nested(List<Phrase> known, ToIntFunction<Phrase> mentions) {
    this.known = known;
    this.rowsOfKnown = rows(known);
    this.mentions = mentions;
  }

  private static KeyRows rows(List<Phrase> phrases) {
    KeyRows rows = new KeyRows();
    phrases.forEach(phrase -> rows.add(PhraseKey.of(phrase.text)));
    return rows;
  }

  /** Those of {@code scored}, of which each text is there once, that stand for themselves. */
  List<Scored> without(List<Scored> scored) {
    OfYear all = new OfYear(scored);
    for (int row = 0; row < scored.size(); row++) {
      all.compareParts(scored.get(row).phrase(), row);
    }
    for (Phrase term : known) {
      if (mentions.applyAsInt(term) > 0) {
        all.compareParts(term, -1);
      }
    }
    List<Scored> left = new ArrayList<>();
    for (int row = 0; row < scored.size(); row++) {
      if (!all.dropped.get(row)) {
        left.add(scored.get(row));
      }
    }
    return left;
  }

  /** Phrases by the rows of a list, those of the lexicon with the row −1. */
  private final class OfYear {
    private final List<Scored> scored;
    private final KeyRows rows;
    private final BitSet dropped = new BitSet();

    OfYear(List<Scored> scored) {
      this.scored = scored;
      this.rows = rows(scored.stream().map(Scored::phrase).toList());
    }

    private Scored at(int row) {
      return row < 0 ? null : scored.get(row);
    }

    private double score(int row) {
      return row < 0 ? Double.MAX_VALUE : scored.get(row).score();
    }

    void compareParts(Phrase longer, int row) {
      int length = longer.text.length();
      PhraseKey keys = new PhraseKey(longer.text.toCharArray());
      for (int start = 0; start < length; start++) {
        for (int end = start + 2; end <= length; end++) {
          if (end - start < length) {
            compare(longer, row, keys.of(start, end));
          }
        }
      }
    }

    private void compare(Phrase longer, int row, long partKey) {
      int part = rows.of(partKey);
      int term = part < 0 ? rowsOfKnown.of(partKey) : -1;
      if (part < 0 && term < 0) {
        return;
      }
      Phrase shorter = part < 0 ? known.get(term) : scored.get(part).phrase();
      int times = mentions.applyAsInt(longer);
      int ofShorter = mentions.applyAsInt(shorter);
      if (times >= (longer.row ? INSIDE_ROW : INSIDE) * ofShorter) {
        boolean marksAlone = shorter.isMarked() && shorter.quoted > longer.quoted;
        if (score(row) > score(part) / 2 && !marksAlone) {
          drop(part);
        }
      } else if (!longer.isMarked()
          && !longer.row
          && score(part) > score(row)
          && ofShorter > EXTENDED * times
          && !isLater(at(row), at(part))) {
        drop(row);
      }
    }

    private void drop(int row) {
      if (row >= 0) {
        dropped.set(row);
      }
    }
  }

  /** Whether the longer phrase came up some years after the shorter one. */
  private static boolean isLater(Scored longer, Scored shorter) {
    return longer != null
        && shorter != null
        && longer.year() - shorter.year() >= CandidateSearch.WINDOW;
  }
}
