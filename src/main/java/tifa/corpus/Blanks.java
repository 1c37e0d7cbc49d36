package tifa.corpus;

import java.util.Arrays;

/** Characters that show nothing, the private-use ones of indents in web copies included. */
final class Blanks {
  /** No white space comes after it; nearly all characters of a report do. */
  static final char LAST_SPACE = '\u3000';

  private Blanks() {}

  /** Where the blanks of {@code text} stand, ascending: found once, since few characters are. */
  static int[] in(String text) {
    char[] characters = text.toCharArray();
    int[] found = new int[256];
    int size = 0;
    for (int i = 0; i < characters.length; i++) {
      if (isBlank(characters[i])) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  static boolean isBlank(char c) {
    if (c > LAST_SPACE && c < '\ue000' || c > ' ' && c < '\u0085') {
      return false;
    }
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u2007'
        || c == '\u202f'
        || c == '\u0085'
        || c == '\u200b'
        || c == '\ufeff'
        || c >= '\ue000' && c <= '\uf8ff';
  }
}
