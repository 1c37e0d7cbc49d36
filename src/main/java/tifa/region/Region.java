package tifa.region;

import java.io.Serializable;
import java.util.Locale;

/**
 * A region that gives a report.
 *
 * @param code six digits of GB/T 2260, {@code 100000} for the whole country; empty for a region
 *     that the table lacks
 * @param name its own full name, such as {@code 海拉尔区}
 * @param path names from the province down, such as {@code 内蒙古自治区/呼伦贝尔市/海拉尔区}
 * @param level its rank; counts of different levels are never added
 */
public record Region(String code, String name, String path, Level level) implements Serializable {

  /** Ranks of administration, highest first; {@link #label()} is what the tables show. */
  public enum Level {
    NATIONAL,
    PROVINCE,
    /** Prefecture level: 地级市, 地区, 自治州, 盟. */
    CITY,
    /** 区, 县, 县级市, 旗 and the like. */
    COUNTY,
    UNKNOWN;

    /** The name in lower case, as in the published tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isAbove(Level other) {
      return compareTo(other) < 0;
    }
  }

  public Region {
    if (!code.isEmpty() && !code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException(
          "Invalid region code %s of %s: not six digits".formatted(code, path));
    }
    if (name.isBlank() || !(path.equals(name) || path.endsWith("/" + name))) {
      throw new IllegalArgumentException(
          "Invalid region path %s: does not end in its name %s".formatted(path, name));
    }
    if (level == null) {
      throw new IllegalArgumentException("No level for region " + path);
    }
  }

  /** What tells this region from every other: the code, or the path where there is none. */
  public String key() {
    return code.isEmpty() ? path : code;
  }
}
