package tifa.normal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.BitSet;

/**
 * The characters that make the denominator: code points that are not White_Space, not
 * Default_Ignorable and not private use.
 */
public final class Visible {
  private static final BitSet HIDDEN = new BitSet(0x10000);

  static {
    for (int c = 0; c < 0x10000; c++) {
      HIDDEN.set(c, isHidden(c));
    }
  }

  private Visible() {}

  /** How many visible code points {@code text[start, end)} has. */
  public static int count(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (CodePoints.isCommonIdeograph(c)) {
        count++;
      } else if (i + 1 < end && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        count += isHidden(text.codePointAt(i)) ? 0 : 1;
        i++;
      } else if (!HIDDEN.get(c)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isHidden(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE)
        || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || Character.getType(codePoint) == Character.PRIVATE_USE;
  }
}
