package tifa.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Leaves out phrases that stand inside others, or only add words to them. */
final class Nested {
  /** A phrase of which a longer one has this share of the mentions only stands inside it. */
  private static final double INSIDE = 0.8;

  /** The same where the longer one is a row of phrases, which is one formulation. */
  private static final double INSIDE_ROW = 0.5;

  /** A phrase that has so many times the mentions of a longer one is only extended by it. */
  private static final double EXTENDED = 2;

  private final Map<String, Phrase> known;
  private final ToIntFunction<Phrase> mentions;

  /**
   * Compares by {@code mentions}.
   *
   * @param known phrases of the lexicon by their texts
   */
  Nested(Map<String, Phrase> known, ToIntFunction<Phrase> mentions) {
    this.known = known;
    this.mentions = mentions;
  }

  /** Those of {@code scored}, of which each text is there once, that stand for themselves. */
  List<Scored> without(List<Scored> scored) {
    Map<String, Scored> all = new HashMap<>();
    scored.forEach(one -> all.put(one.phrase().text, one));
    Set<String> dropped = new HashSet<>();
    for (Scored longer : scored) {
      compareParts(longer.phrase(), longer, all, dropped);
    }
    for (Phrase term : known.values()) {
      if (mentions.applyAsInt(term) > 0) {
        compareParts(term, null, all, dropped);
      }
    }
    List<Scored> left = new ArrayList<>();
    for (Scored one : scored) {
      if (!dropped.contains(one.phrase().text)) {
        left.add(one);
      }
    }
    return left;
  }

  private void compareParts(
      Phrase longer, Scored ofLonger, Map<String, Scored> all, Set<String> dropped) {
    String text = longer.text;
    double score = ofLonger == null ? Double.MAX_VALUE : ofLonger.score();
    int times = mentions.applyAsInt(longer);
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 2; end <= text.length(); end++) {
        if (end - start == text.length()) {
          continue;
        }
        String part = text.substring(start, end);
        Scored scored = all.get(part);
        Phrase shorter = scored == null ? known.get(part) : scored.phrase();
        if (shorter == null) {
          continue;
        }
        boolean covers = times >= (longer.row ? INSIDE_ROW : INSIDE) * mentions.applyAsInt(shorter);
        double ofShorter = scored == null ? Double.MAX_VALUE : scored.score();
        if (covers) {
          boolean marksAlone = shorter.isMarked() && shorter.quoted > longer.quoted;
          if (score > ofShorter / 2 && !marksAlone) {
            dropped.add(part);
          }
        } else if (!longer.isMarked()
            && !longer.row
            && ofShorter > score
            && mentions.applyAsInt(shorter) > EXTENDED * times
            && !isLater(ofLonger, scored)) {
          dropped.add(text);
        }
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
