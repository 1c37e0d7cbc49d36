package tifa.corpus;

import static tifa.corpus.RegionSuffix.isHan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tifa.corpus.Region.Level;
import tifa.corpus.Resolution.Certainty;

/**
 * The administrative divisions of China, by code and by name. Immutable, safe for many threads.
 *
 * <p>A name alone is often not enough: 朝阳区 lies in Beijing and in Changchun, 吉林 is a province and a
 * city. Such twins are told apart by the regions named beside them, else reported as {@link
 * Certainty#AMBIGUOUS}; two preferences are reported as {@link Certainty#LIKELY}:
 *
 * <ul>
 *   <li>a short name means the highest division that has it: 吉林 the province, 黄山 the city;
 *   <li>a present name goes before a former one: 巢湖市 is the county-level city of today, not the
 *       prefecture that ended in 2011, and 新华区 is 卫滨区, once so called, only beside 新乡.
 * </ul>
 */
public final class RegionTable {

  /**
   * A region name in a text.
   *
   * @param start first char of the name in the text, counted in UTF-16 units
   * @param end end of the name, exclusive
   * @param name the name as it stands there
   * @param resolution what it was taken for, in view of the other names in the text
   */
  public record Found(int start, int end, String name, Resolution resolution) {}

  private static final String RESOURCE = "regions.csv";
  private static final String COUNTRY = "100000";
  private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");
  private static final List<String> NATIONAL_BODIES = List.of("全国人民代表大会", "全国人大", "国务院");

  /** Names in a path: province, city, county. */
  private static final int MAX_DEPTH = 3;

  /** From 第 to 届: 第二十四届. */
  private static final int MAX_TERM = 5;

  /** Longest name that is worth reading. */
  private static final int MAX_RAW = MAX_DEPTH * RegionSuffix.MAX_NAME;

  private static final int MIN_NAME = 2;
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}/\\\\>·,，、_-]+");
  private static final String GOVERNMENT = "人民政府";

  /** Before a region name in a date line: ——2015年2月5日在海拉尔区…, 我代表海拉尔区人民政府. */
  private static final String BEFORE_NAME = "在于年月日表";

  /** What follows a region that the table lacks where a text speaks of its congress or office. */
  private static final List<String> AFTER_NAME =
      List.of(
          "人民代表", "人大", "人民政府", "政府", "市长", "代市长", "区长", "代区长", "县长", "代县长", "州长", "代州长", "盟长",
          "代盟长", "旗长", "代旗长", "专员");

  /** One meaning of a name; {@code present} is false for a former name or a former division. */
  private record Meaning(Region region, boolean present) {}

  private record Span(int start, int end) {}

  private static final class Shipped {
    static final RegionTable TABLE = open();

    private static RegionTable open() {
      try (var in = RegionTable.class.getResourceAsStream(RESOURCE)) {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + RESOURCE, e);
      }
    }
  }

  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, Region> byFormerCode = new HashMap<>();
  private final Map<Region, Region> parents = new HashMap<>();
  private final Map<String, List<Meaning>> fullNames = new HashMap<>();
  private final Map<String, List<Meaning>> shortNames = new HashMap<>();
  private final Map<Character, Integer> longestFrom = new HashMap<>();

  private RegionTable() {}

  /** The table that ships with the program; read once per JVM. */
  public static RegionTable shipped() {
    return Shipped.TABLE;
  }

  /** Reads a table in the form of {@code regions.csv}; parents may come after their children. */
  static RegionTable read(Reader csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    for (CSVRecord row : format.parse(csv)) {
      if (rows.put(row.get("code"), row) != null) {
        throw new IllegalArgumentException(
            "regions: code %s stands twice".formatted(row.get("code")));
      }
    }
    RegionTable table = new RegionTable();
    rows.keySet().forEach(code -> table.add(code, rows));
    return table;
  }

  private Region add(String code, Map<String, CSVRecord> rows) {
    Region known = byCode.get(code);
    if (known != null) {
      return known;
    }
    CSVRecord row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("regions: parent %s is missing".formatted(code));
    }
    String name = row.get("name");
    Level level = Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
    Region parent = row.get("parent").isEmpty() ? null : add(row.get("parent"), rows);
    String path = level.compareTo(Level.PROVINCE) <= 0 ? name : parent.path() + "/" + name;
    Region region = new Region(code, name, path, level);
    byCode.put(code, region);
    if (parent != null) {
      parents.put(region, parent);
    }
    boolean present = row.get("last_listed").isEmpty();
    addName(fullNames, name, region, present);
    for (String shorter : list(row.get("short"))) {
      addName(shortNames, shorter, region, present);
    }
    for (String alias : list(row.get("alias"))) {
      String[] nameAndCode = alias.split(":");
      if (!nameAndCode[0].equals(name)) {
        addName(fullNames, nameAndCode[0], region, false);
      }
      if (nameAndCode.length == 2) {
        byFormerCode.put(nameAndCode[1], region);
      }
    }
    return region;
  }

  private void addName(
      Map<String, List<Meaning>> names, String name, Region region, boolean present) {
    names.computeIfAbsent(name, n -> new ArrayList<>()).add(new Meaning(region, present));
    longestFrom.merge(name.charAt(0), name.length(), Math::max);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** Every division of the table, former ones included. */
  public Collection<Region> regions() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The division with this code; a code that was replaced gives the division of today. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.getOrDefault(code, byFormerCode.get(code)));
  }

  /** The division that {@code region} lies in; empty for the country and for unlisted regions. */
  public Optional<Region> parentOf(Region region) {
    return Optional.ofNullable(parents.get(region));
  }

  /**
   * What a name or code stands for.
   *
   * @param raw one region as found in a text, a file name or metadata, short or full, with or
   *     without the divisions above it: 天津, 黄山区, 北京市朝阳区, 内蒙古/呼伦贝尔市/海拉尔区, 150702
   * @param context names of other regions found beside it; they decide between twins and tell where
   *     a region lies that the table lacks. What {@code raw} itself names weighs more.
   */
  public Resolution resolve(String raw, List<String> context) {
    String name = SEPARATORS.matcher(raw).replaceAll("");
    if (name.endsWith(GOVERNMENT)) {
      name = name.substring(0, name.length() - GOVERNMENT.length());
    }
    if (name.isEmpty() || name.length() > MAX_RAW) {
      return Resolution.NOTHING;
    }
    Optional<Region> coded = byCode(name);
    if (coded.isPresent()) {
      return new Resolution(Certainty.CERTAIN, List.of(coded.get()));
    }
    List<List<Region>> hints = new ArrayList<>();
    for (String other : context) {
      hints.add(resolve(other, List.of()).candidates());
    }
    Resolution listed = listed(name, List.of(), hints);
    return listed.isListed() ? listed : unlisted(name, hints);
  }

  /** Reads {@code name} as a region of the table below one of {@code above} (empty: anywhere). */
  private Resolution listed(String name, List<Region> above, List<List<Region>> hints) {
    List<Meaning> full = below(above, fullNames.get(name));
    if (!full.isEmpty()) {
      return choose(full, false, hints);
    }
    List<Meaning> shorter = below(above, shortNames.get(name));
    if (!shorter.isEmpty()) {
      return choose(shorter, true, hints);
    }
    for (int split = name.length() - MIN_NAME; split >= MIN_NAME; split--) {
      List<Region> heads = new ArrayList<>();
      for (Meaning meaning : meanings(name.substring(0, split))) {
        if (meaning.region().level() != Level.COUNTY && isBelow(meaning.region(), above)) {
          heads.add(meaning.region());
        }
      }
      if (!heads.isEmpty()) {
        Resolution tail = listed(name.substring(split), heads, hints);
        if (tail.isListed()) {
          return tail;
        }
      }
    }
    return Resolution.NOTHING;
  }

  private List<Meaning> meanings(String name) {
    List<Meaning> all = new ArrayList<>(fullNames.getOrDefault(name, List.of()));
    all.addAll(shortNames.getOrDefault(name, List.of()));
    return all;
  }

  private List<Meaning> below(List<Region> above, List<Meaning> meanings) {
    return meanings == null
        ? List.of()
        : meanings.stream().filter(m -> isBelow(m.region(), above)).toList();
  }

  private boolean isBelow(Region region, List<Region> above) {
    return above.isEmpty() || above.stream().anyMatch(a -> isInside(region, a));
  }

  private boolean isInside(Region region, Region outer) {
    for (Region r = parents.get(region); r != null; r = parents.get(r)) {
      if (r.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private Resolution choose(List<Meaning> meanings, boolean shortName, List<List<Region>> hints) {
    List<Meaning> fit = best(meanings, Comparator.comparing(m -> fitting(m.region(), hints)));
    List<Meaning> left = best(fit, Comparator.comparing(Meaning::present));
    if (shortName) {
      left = best(left, Comparator.comparing(m -> -m.region().level().ordinal()));
    }
    Set<Region> candidates = new LinkedHashSet<>();
    left.forEach(m -> candidates.add(m.region()));
    if (candidates.size() > 1) {
      return new Resolution(Certainty.AMBIGUOUS, List.copyOf(candidates));
    }
    fit.forEach(m -> candidates.add(m.region()));
    return new Resolution(
        candidates.size() == 1 ? Certainty.CERTAIN : Certainty.LIKELY, List.copyOf(candidates));
  }

  private static <T> List<T> best(List<T> items, Comparator<T> order) {
    T top = Collections.max(items, order);
    return items.stream().filter(item -> order.compare(item, top) == 0).toList();
  }

  /** How many of the regions named beside it this one lies in, contains or is. */
  private int fitting(Region region, List<List<Region>> hints) {
    int fitting = 0;
    for (List<Region> hint : hints) {
      if (hint.stream()
          .anyMatch(h -> h.equals(region) || isInside(region, h) || isInside(h, region))) {
        fitting++;
      }
    }
    return fitting;
  }

  /** Reads {@code name} by its suffix, below what it names first or else below the hints. */
  private Resolution unlisted(String name, List<List<Region>> hints) {
    boolean beginsWithRegion = false;
    for (int split = name.length() - MIN_NAME; split >= MIN_NAME; split--) {
      String tail = name.substring(split);
      Optional<Level> level = RegionSuffix.levelOf(tail);
      if (level.isEmpty()) {
        continue;
      }
      Resolution head = head(name.substring(0, split), hints);
      beginsWithRegion |= head.isListed();
      if (head.region().isPresent() && !isListedAbove(tail, Level.COUNTY)) {
        Region parent = head.region().get();
        // A 市 inside a city is a county-level one.
        boolean isCountyCity = parent.level() == Level.CITY && level.get() == Level.CITY;
        Level below = isCountyCity ? Level.COUNTY : level.get();
        if (canContain(parent, below)) {
          return unlistedRegion(tail, below, Optional.of(parent));
        }
      }
    }
    Optional<Level> level = RegionSuffix.levelOf(name);
    return beginsWithRegion || level.isEmpty()
        ? Resolution.NOTHING
        : unlistedRegion(name, level.get(), parentAmong(hints, level.get()));
  }

  private Resolution head(String name, List<List<Region>> hints) {
    Resolution listed = listed(name, List.of(), hints);
    if (listed.isListed()) {
      // 海口 begins 海口岸县 by chance; only a province's short name is believed.
      boolean believed =
          fullNames.containsKey(name)
              || !shortNames.containsKey(name)
              || listed.candidates().get(0).level() == Level.PROVINCE;
      return believed ? listed : Resolution.NOTHING;
    }
    return RegionSuffix.levelOf(name).isPresent() ? unlisted(name, hints) : Resolution.NOTHING;
  }

  private boolean isListedAbove(String name, Level level) {
    return fullNames.getOrDefault(name, List.of()).stream()
        .anyMatch(m -> m.region().level().isAbove(level));
  }

  private static boolean canContain(Region parent, Level level) {
    return switch (parent.level()) {
      case PROVINCE ->
          level == Level.COUNTY || level == Level.CITY && !MUNICIPALITIES.contains(parent.code());
      case CITY -> level == Level.COUNTY;
      default -> false;
    };
  }

  /** The lowest region of the hints that can contain the level, if they name just one such. */
  private static Optional<Region> parentAmong(List<List<Region>> hints, Level level) {
    List<Region> able =
        hints.stream()
            .filter(hint -> hint.size() == 1)
            .map(hint -> hint.get(0))
            .filter(region -> canContain(region, level))
            .distinct()
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    List<Region> lowest = best(able, Comparator.comparing(Region::level));
    return lowest.size() == 1 ? Optional.of(lowest.get(0)) : Optional.empty();
  }

  private static Resolution unlistedRegion(String name, Level level, Optional<Region> parent) {
    String path = parent.map(p -> p.path() + "/" + name).orElse(name);
    return new Resolution(Certainty.UNLISTED, List.of(new Region("", name, path, level)));
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
      Resolution country = new Resolution(Certainty.CERTAIN, List.of(byCode.get(COUNTRY)));
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
    Resolution asPath = resolve(line.substring(pathStart, span.end()), others);
    // 天津市河北省 is a list, not a path.
    boolean isPath = asPath.certainty() != Certainty.NONE;
    return new Found(span.start(), span.end(), name, isPath ? asPath : resolve(name, others));
  }

  /** End of the region name that begins at {@code at}, or {@code at} where none begins. */
  private int endOfName(String line, int at, int previousEnd) {
    for (String body : NATIONAL_BODIES) {
      if (line.startsWith(body, at)) {
        return at + body.length();
      }
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
      List<Meaning> named = fullNames.get(line.substring(at, end));
      if (named != null
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
        : Math.min(longestFrom.getOrDefault(line.charAt(at), 0), line.length() - at);
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
          && (isFollowedAsRegion(line, end)
              || endOfFullName(line, end, true) > end
              || depth > 1 && endOfUnlistedName(line, end, depth - 1) > end)) {
        return end;
      }
    }
    return at;
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
          meanings(line.substring(at, end)).stream()
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
