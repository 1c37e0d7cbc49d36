package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryPricesTest {
  private final BoundaryPrices prices = Hanlp.ofThisJvm().pricesOfThisThread();

  @ParameterizedTest
  @CsvSource({
    "主动融入京津冀东部经济带。, 京津冀, 0.08",
    "加强对标世行营商环境评估。, 营商环境, 0.02",
    "打响打造林长制工作品牌。, 林长制, 0.22",
    "对标高质量发展要求。, 高质量发展, 3.61",
    "，严厉打击电信网络诈骗犯罪，, 电信网络诈骗, 1.80",
    "，新基建工程，, 新基建, 0.82",
    "，开工棚改六千套。, 棚改, 1.71",
    "，创新动能持续增强。, 新动能, 2.04",
    "科技创新动能增强。, 新动能, 5.57",
    "扶持中小微企业, 小微企业, 6.62",
  })
  void areThoseOfTheSentence(String sentence, String term, double expected) {
    assertThat(price(sentence, term)).isCloseTo(expected, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"便民生活圈, 民生, 5.16", "帮助农民生产, 民生, 10", "工业平稳增长。, 稳增长, 11", "改善人民生活。, 民生, 20"})
  void areHighWhereTheTermIsNotMeant(String sentence, String term, double least) {
    assertThat(price(sentence, term)).isGreaterThan(least);
  }

  @Test
  void areNothingWhereThereAreBoundaries() {
    assertThat(price("切实保障和改善民生。", "民生")).isZero();
    assertThat(price("民生", "民生")).isZero();
  }

  @Test
  void areInfiniteInsideANumber() {
    assertThat(price("建成15G基站", "5G")).isInfinite();
  }

  @Test
  void areWhatHanlpsOwnPathCostsMoreWithoutTheWordsThatCross() {
    Random random = new Random(41);
    HanlpSegmenter hanlp = HanlpSegmenter.shared();
    for (int i = 0; i < 3_000; i++) {
      String sentence = RandomText.ofParts(random, 1 + random.nextInt(12));
      prices.read(sentence);
      for (int j = 0; j < 5; j++) {
        int start = random.nextInt(sentence.length());
        int end = start + 1 + random.nextInt(sentence.length() - start);
        double price = prices.of(start, end);
        double expected =
            hanlp.cost(sentence, start, end) - hanlp.cost(sentence, 0, sentence.length());
        if (Double.isInfinite(expected)) {
          assertThat(price).as("%s %s %s", sentence, start, end).isInfinite();
        } else {
          assertThat(price).as("%s %s %s", sentence, start, end).isCloseTo(expected, within(1e-4));
        }
      }
    }
  }

  @Test
  void areTheSameBetweenTwoCutsAsInTheWholeSentence() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String before = RandomText.ofParts(random, random.nextInt(5));
      String clause = cut(random) + RandomText.ofParts(random, 1 + random.nextInt(6)) + cut(random);
      String after = RandomText.ofParts(random, random.nextInt(5));
      int start = 1 + random.nextInt(clause.length() - 2);
      int end = start + 1 + random.nextInt(clause.length() - 1 - start);
      prices.read(clause);
      double alone = prices.of(start, end);
      prices.read(before + clause + after);
      double whole = prices.of(before.length() + start, before.length() + end);
      if (Double.isInfinite(whole)) {
        assertThat(alone).as(before + clause + after).isInfinite();
      } else {
        assertThat(alone).as(before + clause + after).isCloseTo(whole, within(1e-6));
      }
    }
  }

  private static String cut(Random random) {
    return BoundaryPrices.CUTS
        .substring(random.nextInt(BoundaryPrices.CUTS.length()))
        .substring(0, 1);
  }

  private double price(String sentence, String term) {
    prices.read(sentence);
    int start = sentence.indexOf(term);
    return prices.of(start, start + term.length());
  }
}
