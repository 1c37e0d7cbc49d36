package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleTest {
  /** Default_Ignorable_Code_Point and White_Space as Perl's Unicode::UCD lists them (14.0). */
  private static final int[][] HIDDEN = {
    {0xad, 0xad},
    {0x34f, 0x34f},
    {0x61c, 0x61c},
    {0x115f, 0x1160},
    {0x17b4, 0x17b5},
    {0x180b, 0x180f},
    {0x200b, 0x200f},
    {0x202a, 0x202e},
    {0x2060, 0x206f},
    {0x3164, 0x3164},
    {0xfe00, 0xfe0f},
    {0xfeff, 0xfeff},
    {0xffa0, 0xffa0},
    {0xfff0, 0xfff8},
    {0x1bca0, 0x1bca3},
    {0x1d173, 0x1d17a},
    {0xe0000, 0xe0fff},
    {0x9, 0xd},
    {0x20, 0x20},
    {0x85, 0x85},
    {0xa0, 0xa0},
    {0x1680, 0x1680},
    {0x2000, 0x200a},
    {0x2028, 0x2029},
    {0x202f, 0x202f},
    {0x205f, 0x205f},
    {0x3000, 0x3000},
    {0xe000, 0xf8ff},
    {0xf0000, 0xffffd},
    {0x100000, 0x10fffd}
  };

  @Test
  void countsLettersDigitsAndPunctuationButNoSpaces() {
    assertThat(count("２０３１年　GDP 增长 8%。\n")).isEqualTo(13);
  }

  @Test
  void countsASupplementaryCharacterOnce() {
    assertThat(count("𠮷港")).isEqualTo(2);
  }

  @Test
  void countsOnlyInsideItsBounds() {
    assertThat(Visible.count("一二 三四", 1, 4)).isEqualTo(2);
  }

  @Test
  void countsWhatFollowsAHalfPair() {
    assertThat(count("\ud842港")).isEqualTo(2);
  }

  @Test
  void agreesWithTheDefinitionOnEveryCodePoint() {
    assertThat(
            IntStream.rangeClosed(0, 0x10ffff)
                .filter(c -> count(Character.toString(c)) != (isHidden(c) ? 0 : 1))
                .mapToObj("U+%04X"::formatted))
        .isEmpty();
  }

  @Test
  void agreesWithTheDefinitionOnRandomText() {
    Random random = new Random(21);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        text.appendCodePoint(
            switch (random.nextInt(4)) {
              case 0 -> HIDDEN[random.nextInt(HIDDEN.length)][0];
              case 1 -> 0xd800 + random.nextInt(0x800);
              case 2 -> random.nextInt(0x110000);
              default -> 0x4e00 + random.nextInt(0x5000);
            });
      }
      long naive = text.codePoints().filter(c -> !isHidden(c)).count();
      assertThat(count(text.toString())).as(text.toString()).isEqualTo((int) naive);
    }
  }

  private static boolean isHidden(int codePoint) {
    for (int[] range : HIDDEN) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private static int count(String text) {
    return Visible.count(text, 0, text.length());
  }
}
