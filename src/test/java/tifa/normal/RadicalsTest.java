package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The expected ideographs are what Perl's Unicode::UCD gives as Equivalent_Unified_Ideograph, in
 * the order of the radicals.
 */
class RadicalsTest {
  private static final String KANGXI =
      "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮"
          + "山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿"
          + "片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌"
          + "舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
          + "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

  /** U+2E81 to U+2EF3 without U+2E9A, which is unassigned. */
  private static final String SUPPLEMENT =
      "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗"
          + "糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风"
          + "飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private final Normaliser normaliser = Normaliser.simplified();

  @Test
  void readsEveryKangxiRadicalAsItsIdeograph() {
    assertThat(KANGXI.codePointCount(0, KANGXI.length())).isEqualTo(214);
    assertThat(foldedOneByOne(IntStream.rangeClosed(0x2f00, 0x2fd5)))
        .isEqualTo(inBrackets(KANGXI.codePoints()));
  }

  @Test
  void readsEverySupplementRadicalAsItsIdeograph() {
    assertThat(SUPPLEMENT.codePointCount(0, SUPPLEMENT.length())).isEqualTo(114);
    assertThat(foldedOneByOne(IntStream.rangeClosed(0x2e81, 0x2ef3).filter(c -> c != 0x2e9a)))
        .isEqualTo(inBrackets(SUPPLEMENT.codePoints()));
  }

  @Test
  void keepsTheOneRadicalThatHasNoIdeograph() {
    assertThat(normaliser.normalise("\u2e80").text()).isEqualTo("\u2e80");
  }

  @Test
  void findsATermThatAPdfSpeltWithRadicals() {
    assertThat(normaliser.normalise("\u2f3d\u2ea0⽣\u2f9c\u2f32\u2f24\u2f2f").text())
        .isEqualTo("戈民生足干大工");
  }

  @Test
  void mapsRadicalsBackToWhereTheyStand() {
    NormalText normal = normaliser.normalise("老\u2eae子");
    assertThat(normal.text()).isEqualTo("老" + Character.toString(0x25AD7) + "子");
    assertThat(normal.origins()).containsExactly(0, 1, 1, 2);
  }

  private String foldedOneByOne(IntStream codePoints) {
    return codePoints
        .mapToObj(c -> "[" + normaliser.normalise(Character.toString(c)).text() + "]")
        .collect(Collectors.joining());
  }

  private static String inBrackets(IntStream codePoints) {
    return Arrays.stream(codePoints.toArray())
        .mapToObj(c -> "[" + Character.toString(c) + "]")
        .collect(Collectors.joining());
  }
}
