package tifa.corpus;

/** Characters that show nothing, the private-use ones of indents in web copies included. */
final class Blanks {
  /** No white space comes after it; nearly all characters of a report do. */
  static final char LAST_SPACE = '\u3000';

  private Blanks() {}

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
