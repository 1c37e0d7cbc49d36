package tifa.normal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each code point becomes, whatever stands around it. One for each JVM and kind of script,
 * which learns the characters as they come: a corpus has a few thousand of the 65,536.
 */
final class CharacterFolds {
  /** The code point vanishes. */
  static final char DROPPED = '\0';

  /** The character needs {@link #several}: it becomes more than one, or is half of a pair. */
  static final char COMPLEX = '\uffff';

  /** Not learnt yet; a noncharacter. */
  private static final char UNKNOWN = '\ufffe';

  private static final String OPENING_QUOTATION_MARKS = "\"'＂＇“„‟‘‚‛«‹「『｢〝";
  private static final String CLOSING_QUOTATION_MARKS = "”’»›」』｣〞〟";
  private static final String MIDDLE_DOTS = "·・•‧･∙⋅";
  private static final String COMMAS = "﹐︐";
  private static final String REPLACEMENT = "\ufffd";
  private static final String CHINESE_PUNCTUATION = "，；：！？（）…";

  private final char[] bmp;
  private final Map<Integer, String> ideographs;
  private final Normalizer2 nfkc = Normalizer2.getNFKCInstance();

  private CharacterFolds(Map<Integer, String> ideographs) {
    this.ideographs = ideographs;
    this.bmp = new char[Character.MAX_VALUE + 1];
    Arrays.fill(bmp, UNKNOWN);
  }

  static CharacterFolds simplified() {
    return Simplified.FOLDS;
  }

  static CharacterFolds traditional() {
    return Traditional.FOLDS;
  }

  /** The one character that {@code c} becomes, {@link #DROPPED} or {@link #COMPLEX}. */
  char single(char c) {
    char known = bmp[c];
    return known == UNKNOWN ? learn(c) : known;
  }

  /** Threads that learn a character at the same time learn the same. */
  private char learn(char c) {
    String becomes = several(c);
    char single = COMPLEX;
    if (becomes.isEmpty()) {
      single = DROPPED;
    } else if (becomes.length() == 1 && !Character.isSurrogate(c)) {
      single = becomes.charAt(0);
    }
    bmp[c] = single;
    return single;
  }

  /**
   * What a code point becomes: empty where it vanishes, a space for white space. Nothing in it
   * folds further: {@code ﹁} is {@code 「} for NFKC, and that a quotation mark.
   */
  String several(int codePoint) {
    String before = Character.toString(codePoint);
    String after = once(codePoint);
    while (!after.equals(before)) {
      before = after;
      StringBuilder next = new StringBuilder();
      before.codePoints().forEach(c -> next.append(once(c)));
      after = next.toString();
    }
    return after;
  }

  private String once(int codePoint) {
    String ideograph = ideographs.get(codePoint);
    if (ideograph != null) {
      return ideograph;
    }
    if (isPlainIdeograph(codePoint)) {
      return Character.toString(codePoint);
    }
    if (UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE)) {
      return " ";
    }
    int type = Character.getType(codePoint);
    if (type == Character.PRIVATE_USE
        || type == Character.CONTROL
        || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return "";
    }
    if (type == Character.SURROGATE) {
      // Left alone, two halves would make a pair once what stands between them has vanished.
      return REPLACEMENT;
    }
    if (CHINESE_PUNCTUATION.indexOf(codePoint) >= 0) {
      return Character.toString(codePoint);
    }
    if (OPENING_QUOTATION_MARKS.indexOf(codePoint) >= 0) {
      return "“";
    }
    if (CLOSING_QUOTATION_MARKS.indexOf(codePoint) >= 0) {
      return "”";
    }
    if (MIDDLE_DOTS.indexOf(codePoint) >= 0) {
      return "·";
    }
    if (COMMAS.indexOf(codePoint) >= 0) {
      return ",";
    }
    String compatible = nfkc.normalize(Character.toString(codePoint));
    return compatible.replace('\'', '“').replace('"', '“');
  }

  private static boolean isPlainIdeograph(int codePoint) {
    return (codePoint >= 0x3400 && codePoint <= 0x4dbf)
        || CodePoints.isCommonIdeograph(codePoint)
        || (codePoint >= 0x20000 && codePoint <= 0x2f7ff)
        || (codePoint >= 0x30000 && codePoint <= 0x3fffd);
  }

  private static Map<Integer, String> unifiedIdeographs() {
    Map<Integer, String> unified = new HashMap<>();
    try (InputStream in =
            CharacterFolds.class.getResourceAsStream("equivalent-unified-ideographs.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] pair = line.split(" ");
          unified.put(
              Integer.valueOf(pair[0], 16), Character.toString(Integer.parseInt(pair[1], 16)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of unified ideographs cannot be read", e);
    }
    return unified;
  }

  private static Map<Integer, String> simplifiedIdeographs() {
    Map<Integer, String> simplified = unifiedIdeographs();
    Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    for (int c = 0x4e00; c <= 0x9fff; c++) {
      String traditional = Character.toString(c);
      String becomes = toSimplified.transliterate(traditional);
      // 苎 and 苧 stand for each other in ICU: the first remains.
      boolean turnsBack = toSimplified.transliterate(becomes).equals(traditional);
      if (!becomes.equals(traditional) && !(turnsBack && c < becomes.codePointAt(0))) {
        simplified.put(c, becomes);
      }
    }
    return simplified;
  }

  private static final class Simplified {
    static final CharacterFolds FOLDS = new CharacterFolds(unifiedIdeographs());
  }

  private static final class Traditional {
    static final CharacterFolds FOLDS = new CharacterFolds(simplifiedIdeographs());
  }
}
