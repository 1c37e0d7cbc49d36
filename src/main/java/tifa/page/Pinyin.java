package tifa.page;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** How Chinese words are typed: syllables in small letters without tones. */
final class Pinyin {
  private static final Transliterator TRANSLITERATOR =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

  private Pinyin() {}

  /** The most usual reading, syllables with spaces between: {@code min sheng} for 民生. */
  static String of(String text) {
    return TRANSLITERATOR.transliterate(text).toLowerCase(Locale.ROOT);
  }
}
