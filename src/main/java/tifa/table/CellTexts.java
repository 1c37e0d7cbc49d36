package tifa.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of cells, of which most stand in many rows: names, codes, years. One that was made of the
 * same bytes not long ago is given again.
 */
final class CellTexts {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 64;

  private final byte[][] bytes = new byte[PLACES][];
  private final String[] texts = new String[PLACES];

  /** The text of {@code in[from, to)} in UTF-8. */
  String of(byte[] in, int from, int to) {
    if (to - from > LONGEST) {
      return new String(in, from, to - from, StandardCharsets.UTF_8);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + in[i];
    }
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    byte[] known = bytes[place];
    if (known == null || !Arrays.equals(known, 0, known.length, in, from, to)) {
      bytes[place] = Arrays.copyOfRange(in, from, to);
      texts[place] = new String(in, from, to - from, StandardCharsets.UTF_8);
    }
    return texts[place];
  }
}
