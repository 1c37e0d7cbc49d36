package tifa.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tifa.region.Resolution.Certainty;

/**
 * Says what a name stands for.
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
public final class RegionResolver {
  /** Longest name that is worth reading. */
  private static final int MAX_RAW = RegionScanner.MAX_DEPTH * RegionSuffix.MAX_NAME;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}/\\\\>·,，、_-]+");
  private static final String GOVERNMENT = "人民政府";

  private final RegionTable table;
  private final ListedNames listedNames;
  private final UnlistedNames unlistedNames;

  /** Reads names as those of {@code table}. */
  public RegionResolver(RegionTable table) {
    this.table = table;
    this.listedNames = new ListedNames(table);
    this.unlistedNames = new UnlistedNames(table, listedNames);
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
    Optional<Region> coded = table.byCode(name);
    if (coded.isPresent()) {
      return new Resolution(Certainty.CERTAIN, List.of(coded.get()));
    }
    List<List<Region>> hints = new ArrayList<>();
    for (String other : context) {
      hints.add(resolve(other, List.of()).candidates());
    }
    Resolution listed = listedNames.resolve(name, hints);
    return listed.isListed() ? listed : unlistedNames.resolve(name, hints);
  }
}
