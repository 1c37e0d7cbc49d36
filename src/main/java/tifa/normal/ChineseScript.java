package tifa.normal;

import java.util.BitSet;

/** Whether Chinese text is written in simplified or in traditional characters. */
final class ChineseScript {
  private static final BitSet TRADITIONAL = CodePoints.setOf("國發來會個時為對們學業與經進應實現開關問長東動將產員務計區統導農報書");
  private static final BitSet SIMPLIFIED = CodePoints.setOf("国发来会个时为对们学业与经进应实现开关问长东动将产员务计区统导农报书");
  private static final int ENOUGH = 1 << 14;
  private static final int FEWEST = 5;
  private static final int MANY_TIMES = 3;

  private ChineseScript() {}

  /** Whether of the commonest characters that differ between the scripts most are traditional. */
  static boolean isTraditional(String text) {
    int traditional = count(TRADITIONAL, text);
    return traditional >= FEWEST && traditional > MANY_TIMES * count(SIMPLIFIED, text);
  }

  private static int count(BitSet characters, String text) {
    int count = 0;
    for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
      count += characters.get(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
