package tifa.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tifa.analysis.Analysed.sketch;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {
  @Test
  void findsACopyWhollyContained() {
    String report = random(15_000, 1);
    assertThat(sketch(report).containment(sketch(report))).isEqualTo(1);
  }

  @Test
  void findsACopyCutAtThreeQuartersWhollyContained() {
    String report = random(15_000, 1);
    Sketch cut = sketch(report.substring(0, 11_250));
    assertThat(sketch(report).containment(cut)).isEqualTo(1);
    assertThat(cut.containment(sketch(report))).isEqualTo(1);
  }

  @Test
  void findsACopyWithAnAppendixContained() {
    String report = random(15_000, 1);
    assertThat(sketch(report).containment(sketch(report + random(6_000, 2)))).isEqualTo(1);
  }

  @Test
  void looksAtLettersDigitsAndIdeographsOnly() {
    String report = random(3_000, 3);
    String punctuated = report.replaceAll("(.{11})", "$1，\n　");
    assertThat(sketch(punctuated).hashes()).containsExactly(sketch(report).hashes());
  }

  @Test
  void estimatesTheShareThatTheSmallerTextHasInCommon() {
    String common = random(12_000, 4);
    Sketch one = sketch(common + random(12_000, 5));
    Sketch other = sketch(common + random(20_000, 6));
    assertThat(one.containment(other)).isCloseTo(0.5, within(0.08));
    assertThat(other.containment(one)).isEqualTo(one.containment(other));
  }

  @Test
  void keepsTextsOfDifferentYearsApart() {
    // As measured on consecutive years: phrases of office recur, sentences do not.
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      one.append(random(40, 1_000 + i)).append("全面推进乡村振兴");
      other.append(random(40, 9_000 + i)).append("全面推进乡村振兴");
    }
    assertThat(sketch(one.toString()).containment(sketch(other.toString()))).isLessThan(0.2);
  }

  @Test
  void estimatesWhatAFullSetOfShinglesGives() {
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      String common = random(4_000 + random.nextInt(8_000), 50 + i);
      String one = common + random(5_000, 60 + i);
      String other = common + random(9_000, 70 + i);
      Set<String> shared = shingles(one);
      shared.retainAll(shingles(other));
      double exact =
          (double) shared.size() / Math.min(shingles(one).size(), shingles(other).size());
      assertThat(sketch(one).containment(sketch(other))).isCloseTo(exact, within(0.08));
    }
  }

  @Test
  void staysBoundedForAHugeText() {
    Sketch huge = sketch(random(2_000_000, 8));
    assertThat(huge.hashes()).hasSize(4_096);
    assertThat(huge.containment(sketch(random(2_000_000, 8)))).isEqualTo(1);
    assertThat(huge.containment(sketch(random(2_000_000, 9)))).isLessThan(0.05);
    assertThat(huge.containment(sketch(random(2_000_000, 8).substring(0, 500_000)))).isEqualTo(1);
  }

  @Test
  void findsNothingInCommonWithATextTooShortToTell() {
    assertThat(sketch("改革").containment(sketch("改革"))).isZero();
    assertThat(sketch("").hashes()).isEmpty();
  }

  @Test
  void doesNotDependOnHowATextIsCutIntoSections() {
    String report = random(5_000, 10);
    assertThat(Sketch.of(List.of(report.substring(0, 1_234), report.substring(1_234))).hashes())
        .containsExactly(sketch(report).hashes());
  }

  private static Set<String> shingles(String text) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= text.length(); i++) {
      shingles.add(text.substring(i, i + 5));
    }
    return shingles;
  }

  private static String random(int length, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4e00 + random.nextInt(3_000)));
    }
    return text.toString();
  }
}
