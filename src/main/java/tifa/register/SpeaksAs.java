package tifa.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.ReportFacts;
import tifa.analysis.ReportFacts.Naming;
import tifa.region.Region;
import tifa.region.Region.Level;

/**
 * As what a report speaks: whom it is given for (我代表州人民政府), else what it calls its region (我州, 全州).
 *
 * @param unit 省, 自治区, 市, 州, 盟, 行署, 县, 旗, 区 or 国
 * @param said how it says so
 */
record SpeaksAs(String unit, String said) {
  private static final Pattern GIVEN_FOR =
      Pattern.compile("(?:代表|受)[^，。、：]{0,14}?(?:(省|自治区|市|州|盟|县|旗|区)(?:人民)?政府|(行署|行政公署)|(国)务院)");
  private static final int OPENING = 240;

  /** A report calls its region so far more often than any other by that name. */
  private static final int OFTEN = 4;

  /** What is not clearly one of them. */
  private static final String DISTRICT_OR_REGION = "区?";

  static Optional<SpeaksAs> of(ReportFacts facts) {
    return givenFor(facts.opening()).or(() -> bySelf(facts.selves()));
  }

  private static Optional<SpeaksAs> givenFor(String opening) {
    Matcher matcher = GIVEN_FOR.matcher(opening).region(0, Math.min(OPENING, opening.length()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String unit =
        matcher.group(1) != null
            ? matcher.group(1)
            : matcher.group(2) != null ? "行署" : matcher.group(3);
    return Optional.of(new SpeaksAs(unit, matcher.group()));
  }

  private static Optional<SpeaksAs> bySelf(List<Naming> selves) {
    if (selves.isEmpty() || selves.get(0).times() < OFTEN) {
      return Optional.empty();
    }
    Naming most = selves.get(0);
    if (selves.size() > 1 && selves.get(1).times() * 2 > most.times()) {
      return Optional.empty();
    }
    return Optional.of(
        new SpeaksAs(
            most.name().equals("区") ? DISTRICT_OR_REGION : most.name(),
            "我%s, 全%s (%s)".formatted(most.name(), most.name(), most.times())));
  }

  /** Whether a government of {@code region} would speak so. */
  boolean fits(Region region) {
    String name = region.name();
    return switch (unit) {
      case "国" -> region.level() == Level.NATIONAL;
      case "行署" -> name.endsWith("盟") || name.endsWith("地区");
      case "区" -> isDistrict(name);
      case DISTRICT_OR_REGION -> isDistrict(name) || name.endsWith("自治区");
      default -> name.endsWith(unit);
    };
  }

  private static boolean isDistrict(String name) {
    return name.endsWith("区") && !name.endsWith("自治区") && !name.endsWith("地区");
  }

  /** Whether a region that {@code metadata.csv} calls of {@code level} may be meant. */
  static boolean isOfLevel(Region region, String level) {
    return region.level().name().toLowerCase(Locale.ROOT).equals(level);
  }
}
