package tifa.normal;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/** How Chinese words are typed: syllables in small letters without tones. */
public final class Pinyin {
  /** Characters that the names of places and of policies read otherwise than most words do. */
  private static final String READINGS =
      """
      长 } [三江沙春治期远] > ' chang ';
      地 > ' di ';
      协 { 调 > ' tiao ';
      调 } [控节整结] > ' tiao ';
      [首成昌] { 都 > ' du ';
      都 } 市 > ' du ';
      西 { 藏 > ' zang ';
      藏 } 族 > ' zang ';
      厦 } 门 > ' xia ';
      佛 } 山 > ' fo ';
      六 } 安 > ' lu ';
      蚌 } 埠 > ' beng ';
      喀 { 什 > ' shi ';
      勒 > ' le ';
      给 } 侧 > ' ji ';
      率 } 先 > ' shuai ';
      卡 } 脖 > ' qia ';
      着 } 陆 > ' zhuo ';
      """;

  private static final Transliterator READER =
      Transliterator.createFromRules("readings", READINGS, Transliterator.FORWARD);
  private static final Transliterator TRANSLITERATOR =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

  private Pinyin() {}

  /** The most usual reading, syllables with spaces between: {@code min sheng} for 民生. */
  public static String of(String text) {
    return TRANSLITERATOR
        .transliterate(READER.transliterate(text))
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
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
