package tifa.region;

import java.util.List;
import java.util.Optional;
import tifa.region.Region.Level;

/** What the last characters of a name say about its level, for regions that the table lacks. */
enum RegionSuffix {
  // Longer suffixes come first: 自治区 is a province, 区 a county.
  AUTONOMOUS_REGION("自治区", Level.PROVINCE),
  AUTONOMOUS_PREFECTURE("自治州", Level.CITY),
  AUTONOMOUS_COUNTY("自治县", Level.COUNTY),
  AUTONOMOUS_BANNER("自治旗", Level.COUNTY),
  PREFECTURE("地区", Level.CITY),
  PROVINCE("省", Level.PROVINCE),
  CITY("市", Level.CITY),
  SHORT_PREFECTURE("州", Level.CITY),
  LEAGUE("盟", Level.CITY),
  COUNTY("县", Level.COUNTY),
  DISTRICT("区", Level.COUNTY),
  BANNER("旗", Level.COUNTY);

  /** Longest name that is believed: the table's longest has 15 characters. */
  static final int MAX_NAME = 16;

  private static final int MIN_STEM = 2;
  // 各县, 我区, 增速居全省 are no names; nor is a clause that happens to end in 区.
  private static final String NO_EDGE = "各全本我该两此";
  private static final String NO_PART = "的和与等及在是于届次第年月日省市县";
  private static final List<String> NO_END = List.of("城市", "辖区", "社区");

  private final String text;
  private final Level level;

  RegionSuffix(String text, Level level) {
    this.text = text;
    this.level = level;
  }

  /** The level of {@code name} if it can be the name of one region by its form, else empty. */
  static Optional<Level> levelOf(String name) {
    if (name.length() > MAX_NAME || NO_END.stream().anyMatch(name::endsWith)) {
      return Optional.empty();
    }
    for (RegionSuffix suffix : values()) {
      if (name.endsWith(suffix.text)) {
        String stem = name.substring(0, name.length() - suffix.text.length());
        return isStem(stem) ? Optional.of(suffix.level) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isStem(String stem) {
    return stem.length() >= MIN_STEM
        && NO_EDGE.indexOf(stem.charAt(0)) < 0
        && NO_EDGE.indexOf(stem.charAt(stem.length() - 1)) < 0
        && stem.chars().allMatch(c -> isHan(c) && NO_PART.indexOf(c) < 0);
  }

  /** Whether a name may hold {@code c}; 丨 divides the titles of web pages. */
  static boolean isHan(int c) {
    return Character.isIdeographic(c) && c != '丨';
  }
}
