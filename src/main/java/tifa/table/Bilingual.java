package tifa.table;

/** What is said of a table or column in both languages of the data dictionary. */
public record Bilingual(String chinese, String english) {
  /** Refuses what readers of one language would not find. */
  public Bilingual {
    if (chinese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "Invalid text %s / %s: one language is missing".formatted(chinese, english));
    }
  }

  /** Refuses what is no sentence. */
  static Bilingual sentence(String chinese, String english) {
    if (!chinese.endsWith("。") || !english.endsWith(".")) {
      throw new IllegalArgumentException(
          "Invalid sentence %s / %s: no full stop".formatted(chinese, english));
    }
    return new Bilingual(chinese, english);
  }
}
