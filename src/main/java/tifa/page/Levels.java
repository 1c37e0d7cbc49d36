package tifa.page;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tifa.table.Bilingual;

/** The levels of a table in the order of a reader, the widest first. */
final class Levels {
  static final List<String> WIDEST_FIRST =
      List.of("national", "province", "city", "county", "unknown");

  private static final List<Bilingual> NAMES =
      List.of(
          new Bilingual("全国", "national"),
          new Bilingual("省级", "province"),
          new Bilingual("地市级", "city"),
          new Bilingual("县级", "county"),
          new Bilingual("层级未定", "unknown"));

  private Levels() {}

  /** A map that is ordered by level. */
  static <T> SortedMap<String, T> map() {
    return new TreeMap<>(
        Comparator.<String>comparingInt(WIDEST_FIRST::indexOf).thenComparing(level -> level));
  }

  /** What a level is called. */
  static Bilingual name(String level) {
    return NAMES.get(WIDEST_FIRST.indexOf(level));
  }
}
