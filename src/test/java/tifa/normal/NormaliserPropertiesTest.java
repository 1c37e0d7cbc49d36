package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, tried on random ones and on every code point there is. */
class NormaliserPropertiesTest {
  private static final int TEXTS = 20_000;
  private static final String PUNCTUATION = ",;:!?()，；：！？（）。…、·'\"“”‘’「」﹁﹂％%+-—.㎡①⽣⺠﹐︙\u037e";
  private static final String LONE_SURROGATES = "\ud842\udfb7\udbff\udc00";
  private static final String HIDDEN = "\u200b\u2060\ufeff\u00ad\ufe0f\ue004\u0000\u0007";
  private static final String SPACES = " \u3000\u00a0\t\r\n\u2028\u0085";

  static Stream<Normaliser> normalisers() {
    return Stream.of(Normaliser.simplified(), Normaliser.traditional());
  }

  @ParameterizedTest
  @MethodSource("normalisers")
  void changesNothingMoreTheSecondTime(Normaliser normaliser) {
    Random random = new Random(11);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      String once = normaliser.normalise(text).text();
      assertThat(normaliser.normalise(once).text()).as(() -> escaped(text)).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("normalisers")
  void changesNoCodePointMoreTheSecondTime(Normaliser normaliser) {
    for (String neighbour : List.of("中", "a", " ", "“")) {
      for (int plane = 0; plane <= 16; plane++) {
        StringBuilder all = new StringBuilder(neighbour);
        IntStream.range(plane << 16, plane + 1 << 16)
            .forEach(c -> all.appendCodePoint(c).append(neighbour));
        String once = normaliser.normalise(all.toString()).text();
        String twice = normaliser.normalise(once).text();
        int differs = once.equals(twice) ? -1 : firstDifference(once, twice);
        assertThat(differs)
            .as(() -> escaped(once.substring(Math.max(0, differs - 3), differs + 3)))
            .isEqualTo(-1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("normalisers")
  void mapsEveryCharacterBackToTheCodePointThatGaveIt(Normaliser normaliser) {
    Random random = new Random(12);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      NormalText normal = normaliser.normalise(text);
      int before = 0;
      for (int j = 0; j < normal.text().length(); j++) {
        int origin = normal.originOf(j);
        assertThat(origin).as(() -> escaped(text)).isBetween(before, text.length() - 1);
        assertThat(startsCodePoint(text, origin)).as(() -> escaped(text)).isTrue();
        String alone = normaliser.normalise(Character.toString(text.codePointAt(origin))).text();
        char c = normal.text().charAt(j);
        assertThat(alone.indexOf(c) >= 0 || alone.indexOf(c + 0xfee0) >= 0 || c == ' ')
            .as(() -> escaped(c + " in " + text))
            .isTrue();
        before = origin;
      }
    }
  }

  @Test
  void keepsIdeographsAndLettersInTheirOrder() {
    Normaliser normaliser = Normaliser.simplified();
    Random random = new Random(13);
    for (int i = 0; i < TEXTS; i++) {
      String text = withoutCompatibilityFormsAndStrokes(randomText(random));
      int[] kept = normaliser.normalise(text).text().codePoints().filter(this::isPlain).toArray();
      assertThat(kept)
          .as(() -> escaped(text))
          .containsExactly(text.codePoints().filter(this::isPlain).toArray());
    }
  }

  private String withoutCompatibilityFormsAndStrokes(String text) {
    StringBuilder without = new StringBuilder();
    text.codePoints()
        .filter(c -> c < 0x2e80 || c > 0x31e3)
        .filter(c -> Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC))
        .forEach(without::appendCodePoint);
    return without.toString();
  }

  private boolean isPlain(int c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 0x4e00 && c <= 0x9fa5 && c != '民'
        || c >= 0x20000 && c <= 0x20100;
  }

  private static boolean startsCodePoint(String text, int index) {
    return index == 0
        || !(Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(10)) {
        case 0, 1 -> text.appendCodePoint(0x4e00 + random.nextInt(0x51a6));
        case 2 -> text.append((char) ('a' + random.nextInt(26)));
        case 3 -> text.append((char) ('0' + random.nextInt(10)));
        case 4 -> text.append(any(PUNCTUATION, random));
        case 5 -> text.append(any(SPACES, random));
        case 6 -> text.append(any(HIDDEN, random));
        case 7 -> text.append(any(LONE_SURROGATES, random));
        case 8 -> text.appendCodePoint(0x20000 + random.nextInt(0x101));
        default -> text.appendCodePoint(random.nextInt(0x10ffff));
      }
    }
    return text.toString();
  }

  private static char any(String of, Random random) {
    return of.charAt(random.nextInt(of.length()));
  }

  private static int firstDifference(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }
}
