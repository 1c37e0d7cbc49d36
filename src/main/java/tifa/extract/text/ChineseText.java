package tifa.extract.text;

import java.util.BitSet;
import tifa.normal.CodePoints;

/** Whether text that was decoded on a guess reads like Chinese. */
public final class ChineseText {
  /** The commonest characters of modern Chinese, simplified and traditional. */
  private static final BitSet COMMON =
      CodePoints.setOf(
          "的一是不了在人有我他这中大来上国和地到时年要就出会可也对生能而子得于着下自之发过后作里用道行所然家种事"
              + "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此"
              + "已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产新己制身果加西斯月话合回特代"
              + "内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数"
              + "安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界"
              + "达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
              + "國發來會這個時為過對們說學業與經進應實現開關問長東動將產員務計區統導農報書");

  /** What is read of a text, UTF-16. */
  private static final int ENOUGH = 1 << 15;

  private ChineseText() {}

  /** At least a third of what is visible is ideographs, and nothing in it is unassigned. */
  public static boolean isPlausible(String text) {
    int visible = 0;
    int ideographs = 0;
    int strange = 0;
    int length = Math.min(text.length(), ENOUGH);
    for (int i = 0; i < length; i++) {
      int c = text.charAt(i);
      if (CodePoints.isCommonIdeograph(c)) {
        ideographs++;
      } else {
        c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
        if (!Character.isWhitespace(c)) {
          visible++;
          strange += isStrange(c) ? 1 : 0;
        }
      }
    }
    visible += ideographs;
    return ideographs * 3 >= visible && strange * 200 <= visible;
  }

  /** Plausible, and a tenth of the ideographs are among the few hundred commonest. */
  public static boolean isUnmistakable(String text) {
    int ideographs = 0;
    int common = 0;
    int length = Math.min(text.length(), ENOUGH);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (CodePoints.isCommonIdeograph(c)) {
        ideographs++;
        common += COMMON.get(c) ? 1 : 0;
      }
    }
    return ideographs > 0 && common * 10 >= ideographs && isPlausible(text);
  }

  private static boolean isStrange(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
