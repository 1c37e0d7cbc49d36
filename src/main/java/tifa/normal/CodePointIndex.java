package tifa.normal;

/**
 * Tells for any place of a text how many code points stand before it, without going through the
 * text for each.
 */
public final class CodePointIndex {
  private static final int STEP = 256;

  private final String text;

  /** Code points before each {@link #STEP}th place; empty where each is one UTF-16 unit. */
  private final int[] before;

  /** An index of {@code text}, which is gone through once. */
  public CodePointIndex(String text) {
    this.text = text;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.before = new int[plain ? 0 : text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + text.codePointCount(place(i - 1), place(i));
    }
  }

  /** Code points before the UTF-16 index {@code place}. */
  public int before(int place) {
    if (before.length == 0) {
      return place;
    }
    int step = place / STEP;
    return before[step] + text.codePointCount(Math.min(place, place(step)), place);
  }

  /** A step does not begin inside a pair of surrogates. */
  private int place(int step) {
    int place = step * STEP;
    boolean insidePair =
        place > 0
            && place < text.length()
            && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    return insidePair ? place - 1 : place;
  }
}
