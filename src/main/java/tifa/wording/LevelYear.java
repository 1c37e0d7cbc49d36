package tifa.wording;

/**
 * A report year of a level.
 *
 * @param level its label
 * @param year calendar year
 */
record LevelYear(String level, int year) {
  private static final String AND = " ";

  /** What {@link #inWords} said. */
  static LevelYear of(String words) {
    int end = words.indexOf(AND);
    return new LevelYear(
        words.substring(end + AND.length()), Integer.parseInt(words.substring(0, end)));
  }

  String inWords() {
    return year + AND + level;
  }
}
