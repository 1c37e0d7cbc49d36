package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {
  private final Normaliser simplified = Normaliser.simplified();
  private final Normaliser traditional = Normaliser.traditional();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ２０３１年ＧＤＰ增长８％ | 2031年GDP增长8%
          ｋｍ、㎞、㎡             | km、km、m2
          ㈠稳产 ㊀保供            | （一）稳产一保供
          ①治水②治气             | 1治水2治气
          ｡､ｱ                    | 。、ア
          ﹪﹠                     | %&
          \ufa10\uf914                    | 塚樂
          """)
  void foldsWidthAndCompatibilityForms(String written, String expected) {
    assertThat(normalised(written)).isEqualTo(expected);
  }

  @Test
  void keepsChinesePunctuationThatPlainNfkcWouldTurnIntoAscii() {
    assertThat(normalised("好，好；好：好！好？（好）……好。")).isEqualTo("好，好；好：好！好？（好）……好。");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0xfe0f, 0xe0100, 0x34f, 0x180e, 0x3164,
        0xe004, 0xf0000, 0x7, 0x202a
      })
  void dropsWhatNobodySees(int hidden) {
    String between = Character.toString(hidden);
    NormalText normal = simplified.normalise("云" + between + "城" + between + "港");
    assertThat(normal.text()).isEqualTo("云城港");
    assertThat(normal.origins()).containsExactly(0, 1 + between.length(), 2 + 2 * between.length());
  }

  @Test
  void closesSpacesAndBreaksBetweenChineseCharacters() {
    assertThat(normalised("智慧　港 口\u00a0建设，加快数\r\n　　字化\u2028转型")).isEqualTo("智慧港口建设，加快数字化转型");
  }

  @Test
  void leavesOneSpaceOnlyBetweenLettersOrDigits() {
    assertThat(normalised("建成 5G 基站，Wi  Fi\t6 覆盖 A 区 B 区")).isEqualTo("建成5G基站，Wi Fi 6覆盖A区B区");
  }

  @Test
  void seesThroughWhatIsHiddenWhenItJudgesSpaces() {
    assertThat(normalised("Wi\u200b \u200bFi")).isEqualTo("Wi Fi");
    assertThat(normalised("数\u200b \u200b字")).isEqualTo("数字");
  }

  @Test
  void widensAsciiPunctuationInChineseText() {
    assertThat(normalised("稳就业,保民生;怎么看?怎么办!目标:翻番(五年)")).isEqualTo("稳就业，保民生；怎么看？怎么办！目标：翻番（五年）");
  }

  @Test
  void leavesAsciiPunctuationInsideNumbersAndWords() {
    assertThat(normalised("到8:30完成1,000户,达99.5%")).isEqualTo("到8:30完成1,000户，达99.5%");
    assertThat(normalised("1, 000")).isEqualTo("1,000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“链”", "\"链\"", "＂链＂", "「链」", "『链』", "｢链｣", "‘链’", "'链'", "＇链＇", "〝链〞", "«链»", "‹链›", "﹁链﹂",
        "﹃链﹄", "„链”", "‟链”", "‚链’", "‛链’", "〝链〟"
      })
  void bringsQuotationMarksOfEveryKindToOne(String quoted) {
    assertThat(normalised(quoted)).matches("“链[“”]");
    assertThat(simplified.surface(quoted)).isEqualTo("链");
  }

  @ParameterizedTest
  @ValueSource(strings = {"·", "・", "•", "‧", "･", "∙", "⋅", "\u0387"})
  void bringsMiddleDotsToOne(String dot) {
    assertThat(normalised("卡尔" + dot + "云")).isEqualTo("卡尔·云");
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", ",", "﹐", "︐"})
  void bringsCommasToOne(String comma) {
    assertThat(normalised("治水" + comma + "治气")).isEqualTo("治水，治气");
  }

  @Test
  void takesQuotationMarksAndSpacesOutOfASurface() {
    assertThat(simplified.surface(" “三城” 同创 ")).isEqualTo("三城同创");
    assertThat(simplified.surface("“1 + 4”")).isEqualTo("1+4");
    assertThat(simplified.surface("人工智能＋")).isEqualTo("人工智能+");
    assertThat(simplified.surface("“”\u200b　")).isEmpty();
  }

  @Test
  void givesASurfaceTheFormThatItHasInRunningText() {
    String text = normalised("深化“三城”\n同创,全面推行ＩＰ＋ 行动").replace("“", "").replace("”", "");
    assertThat(text).contains(simplified.surface("“三城”同创")).contains(simplified.surface("IP+行动"));
  }

  @Test
  void turnsTraditionalCharactersIntoSimplifiedOnesOnlyWhenAsked() {
    assertThat(traditional.normalise("發展經濟，改善民生").text()).isEqualTo("发展经济，改善民生");
    assertThat(normalised("發展經濟")).isEqualTo("發展經濟");
  }

  @Test
  void simplifiesTraditionalRadicalsAndCompatibilityIdeographsToo() {
    assertThat(traditional.normalise("\u2fba\u2f92\u2ef1\uf902").text()).isEqualTo("马见龟车");
  }

  @Test
  void letsSeveralCharactersShareTheirOrigin() {
    NormalText normal = simplified.normalise("共3㎡地");
    assertThat(normal.text()).isEqualTo("共3m2地");
    assertThat(normal.origins()).containsExactly(0, 1, 2, 2, 3);
    assertThat(normal.originOf(3)).isEqualTo(2);
  }

  @Test
  void countsOriginsInUtf16UnitsAfterASupplementaryCharacter() {
    NormalText normal = simplified.normalise("𠮷港 兴");
    assertThat(normal.text()).isEqualTo("𠮷港兴");
    assertThat(normal.origins()).containsExactly(0, 0, 2, 4);
  }

  @Test
  void joinsPiecesAsIfNothingStoodBetweenThem() {
    String original = "高质量【删】\n发展";
    NormalText normal = simplified.normalise(original, List.of(new Span(0, 3), new Span(7, 9)));
    assertThat(normal.text()).isEqualTo("高质量发展");
    assertThat(normal.origins()).containsExactly(0, 1, 2, 7, 8);
  }

  @Test
  void shiftsOriginsWithTheText() {
    NormalText normal = simplified.normalise("港 城").shifted(10);
    assertThat(normal.text()).isEqualTo("港城");
    assertThat(normal.origins()).containsExactly(10, 12);
  }

  @Test
  void makesNothingOfNothing() {
    assertThat(normalised("")).isEmpty();
    assertThat(normalised(" \r\n\u200b")).isEmpty();
  }

  private String normalised(String written) {
    return simplified.normalise(written).text();
  }
}
