package tifa.normal;

import com.ibm.icu.text.UTF16;
import java.util.BitSet;
import java.util.Comparator;

/** Strings as sequences of code points rather than UTF-16 units. */
public final class CodePoints {
  /** By code point, so that rare ideographs come after common ones; the order of every table. */
  public static final Comparator<String> ORDER = new UTF16.StringComparator(true, false, 0);

  private CodePoints() {}

  /**
   * Whether it is of the first block of ideographs, which nearly all characters of a Chinese text
   * are: quick.
   */
  public static boolean isCommonIdeograph(int codePoint) {
    return codePoint >= 0x4e00 && codePoint <= 0x9fff;
  }

  /** The code points of {@code text} as a set. */
  public static BitSet setOf(String text) {
    return text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
