package tifa.token;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Text without sense: words, cut words, digits, letters, marks, any character. */
final class RandomText {
  private static final List<String> WORDS = words();
  private static final String COMMON =
      "0123456789０９．.，,·:：/-%％‰①⑳ⅣXabZａＺéпあカ한的了在和一二三十百千万亿零〇两第几年月日个元。、；“”（）《》—…# \u3000\t\u200b\u4dff";

  private RandomText() {}

  /** The words of HanLP's thesaurus; nearly all stand in its dictionary. */
  private static List<String> words() {
    try (InputStream in =
        CoreDictionary.class.getResourceAsStream("/data/dictionary/synonym/CoreSynonym.txt")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(lines.split("\\s+")).filter(word -> !word.endsWith("=")).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String ofParts(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> text.append(word);
        case 3 -> text.append(word, random.nextInt(word.length()), word.length());
        case 4, 5 -> text.append(COMMON.charAt(random.nextInt(COMMON.length())));
        case 6 -> text.append((char) ('\u4e00' + random.nextInt(0x5200)));
        default -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
    }
    return text.toString();
  }
}
