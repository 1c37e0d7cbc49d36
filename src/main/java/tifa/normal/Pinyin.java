package tifa.normal;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/** How Chinese words are typed: syllables in small letters without tones. */
public final class Pinyin {
  private static final Transliterator TRANSLITERATOR =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

  private Pinyin() {}

  /** The most usual reading, syllables with spaces between: {@code min sheng} for 民生. */
  public static String of(String text) {
    return TRANSLITERATOR.transliterate(text).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether letters are the beginnings of syllables, one after the other from the first to the last
   * or a part of them: {@code ms}, {@code minsh} and {@code minsheng} are all {@code min sheng}.
   *
   * @param syllables as {@link #of} gives them
   */
  public static boolean isTypedAs(String letters, String syllables) {
    return begins(List.of(syllables.split(" ")), 0, letters);
  }

  private static boolean begins(List<String> syllables, int first, String letters) {
    if (letters.isEmpty()) {
      return true;
    }
    if (first == syllables.size()) {
      return false;
    }
    String syllable = syllables.get(first);
    int longest = Math.min(syllable.length(), letters.length());
    for (int length = longest; length > 0; length--) {
      if (letters.startsWith(syllable.substring(0, length))
          && begins(syllables, first + 1, letters.substring(length))) {
        return true;
      }
    }
    return false;
  }
}
