package tifa.normal;

import com.ibm.icu.text.UTF16;
import java.util.Comparator;

/** Strings as sequences of code points rather than UTF-16 units. */
public final class CodePoints {
  /** By code point, so that rare ideographs come after common ones; the order of every table. */
  public static final Comparator<String> ORDER = new UTF16.StringComparator(true, false, 0);

  private CodePoints() {}
}
