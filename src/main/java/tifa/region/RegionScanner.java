package tifa.region;

import static tifa.region.RegionSuffix.isHan;

import java.util.ArrayList;
import java.util.List;
import tifa.region.Region.Level;
import tifa.region.RegionTable.Meaning;
import tifa.region.Resolution.Certainty;

/**
 * Finds names of regions in short texts: a title, a date line, a speaker line, a file's path.
 * Immutable, safe for many threads.
 */
public final class RegionScanner {
  /**
   * A region name in a text.
   *
   * @param start first char of the name in the text, counted in UTF-16 units
   * @param end end of the name, exclusive
   * @param name the name as it stands there
   * @param resolution what it was taken for, in view of the other names in the text
   */
  public record Found(int start, int end, String name, Resolution resolution) {}

  private record Span(int start, int end) {}

  private static final List<String> NATIONAL_BODIES = List.of("全国人民代表大会", "全国人大", "国务院");

  /** Names in a path: province, city, county. */
  static final int MAX_DEPTH = 3;

  /** From 第 to 届: 第二十四届. */
  private static final int MAX_TERM = 5;

  private static final int MIN_NAME = 2;

  /** Before a region name in a date line: ——2031年3月18日在海拉尔区…, 我代表海拉尔区人民政府. */
  private static final String BEFORE_NAME = "在于年月日度份表";

  /** Of 年度 and 年份, which are words and begin no name: 2031年度云州市. */
  private static final String AFTER_YEAR = "度份";

  /** What follows a region that the table lacks where a text speaks of its congress or office. */
  private static final List<String> AFTER_NAME =
      List.of(
          "人民代表", "人大", "人民政府", "政府", "市长", "代市长", "区长", "代区长", "县长", "代县长", "州长", "代州长", "盟长",
          "代盟长", "旗长", "代旗长", "专员");

  private final RegionTable table;
  private final RegionResolver resolver;

  /** Finds the names of {@code table}. */
  public RegionScanner(RegionTable table) {
    this.table = table;
    this.resolver = new RegionResolver(table);
  }

  /**
   * The regions that a short text names (a title, a date line, a speaker line, a file's path), from
   * left to right, without overlap; names directly one after another are read as one path.
   *
   * <p>Taken are full names of the table, the longest first; names with a region's suffix before a
   * congress, a government, its head or a year (云州市第十四届人民代表大会); the short names of provinces and
   * cities, and 全国, where they stand alone (枣庄2024, 2017年天津政府工作报告); and the State Council and the
   * National People's Congress, which mean the whole country. Not meant for running text.
   */
  public List<Found> find(CharSequence text) {
    String line = text.toString();
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < line.length(); ) {
      int previousEnd = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
      int end = endOfName(line, at, previousEnd);
      if (end > at) {
        spans.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    List<Found> found = new ArrayList<>();
    for (Span span : spans) {
      found.add(resolveAmong(spans, span, line));
    }
    return List.copyOf(found);
  }

  private Found resolveAmong(List<Span> spans, Span span, String line) {
    String name = line.substring(span.start(), span.end());
    if (NATIONAL_BODIES.contains(name)) {
      Resolution country = new Resolution(Certainty.CERTAIN, List.of(table.country()));
      return new Found(span.start(), span.end(), name, country);
    }
    int pathStart = span.start();
    List<String> others = new ArrayList<>();
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span other = spans.get(i);
      String otherName = line.substring(other.start(), other.end());
      if (!other.equals(span) && !NATIONAL_BODIES.contains(otherName)) {
        others.add(otherName);
        pathStart = other.end() == pathStart ? other.start() : pathStart;
      }
    }
    Resolution asPath = resolver.resolve(line.substring(pathStart, span.end()), others);
    // 天津市河北省 is a list, not a path.
    boolean isPath = asPath.certainty() != Certainty.NONE;
    return new Found(
        span.start(), span.end(), name, isPath ? asPath : resolver.resolve(name, others));
  }

  /** End of the region name that begins at {@code at}, or {@code at} where none begins. */
  private int endOfName(String line, int at, int previousEnd) {
    for (String body : NATIONAL_BODIES) {
      if (line.startsWith(body, at)) {
        return at + body.length();
      }
    }
    if (at > 0 && line.charAt(at - 1) == '年' && AFTER_YEAR.indexOf(line.charAt(at)) >= 0) {
      return at;
    }
    boolean atEdge =
        at == previousEnd
            || !isHan(line.charAt(at - 1))
            || BEFORE_NAME.indexOf(line.charAt(at - 1)) >= 0;
    int listedEnd = endOfFullName(line, at, atEdge);
    if (listedEnd > at || !atEdge) {
      return listedEnd;
    }
    int shortEnd = endOfShortName(line, at);
    return shortEnd > at ? shortEnd : endOfUnlistedName(line, at, MAX_DEPTH);
  }

  private int endOfFullName(String line, int at, boolean atEdge) {
    // 城区, 东区 and 新县 are names only where one may begin: not in 华东区.
    int shortest = atEdge ? MIN_NAME : MIN_NAME + 1;
    for (int end = at + longest(line, at); end >= at + shortest; end--) {
      List<Meaning> named = table.fullNames(line.substring(at, end));
      if (!named.isEmpty()
          && named.get(0).region().level() != Level.NATIONAL
          && !continuesAsWord(line, end)) {
        return end;
      }
    }
    return at;
  }

  private int longest(String line, int at) {
    return at == line.length()
        ? 0
        : Math.min(table.longestFrom(line.charAt(at)), line.length() - at);
  }

  /** 区域, 县域 and 市场 are words: no region ends inside them. */
  private static boolean continuesAsWord(String line, int end) {
    return line.startsWith("域", end) || line.startsWith("场", end);
  }

  private int endOfUnlistedName(String line, int at, int depth) {
    int last = Math.min(line.length(), at + RegionSuffix.MAX_NAME);
    for (int end = at + MIN_NAME + 1; end <= last && isHan(line.charAt(end - 1)); end++) {
      boolean named = RegionSuffix.levelOf(line.substring(at, end)).isPresent();
      if (named
          && !endsInListedName(line, at, end)
          && (isFollowedAsRegion(line, end)
              || endOfFullName(line, end, true) > end
              || depth > 1 && endOfUnlistedName(line, end, depth - 1) > end)) {
        return end;
      }
    }
    return at;
  }

  /** 彭阳县 ends 书城政治彭阳县, of which the first words are no name. */
  private boolean endsInListedName(String line, int at, int end) {
    for (int start = at + 1; start < end - MIN_NAME; start++) {
      if (!table.fullNames(line.substring(start, end)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowedAsRegion(String line, int end) {
    if (end == line.length()) {
      return false;
    }
    return Character.isDigit(line.charAt(end))
        || isFollowedByTerm(line, end)
        || AFTER_NAME.stream().anyMatch(word -> line.startsWith(word, end));
  }

  /** 第十四届, but not the rank in 全省第一. */
  private static boolean isFollowedByTerm(String line, int end) {
    int term = line.indexOf('届', end);
    return line.charAt(end) == '第' && term > end && term - end <= MAX_TERM;
  }

  private int endOfShortName(String line, int at) {
    for (int end = at + longest(line, at); end >= at + MIN_NAME; end--) {
      boolean known =
          table.meanings(line.substring(at, end)).stream()
              .anyMatch(m -> m.region().level().isAbove(Level.COUNTY));
      if (known && standsAlone(line, end)) {
        return end;
      }
    }
    return at;
  }

  private boolean standsAlone(String line, int end) {
    return end == line.length()
        || !isHan(line.charAt(end))
        || line.startsWith("政府工作报告", end)
        || line.startsWith("人民政府", end)
        || endOfFullName(line, end, true) > end;
  }
}
