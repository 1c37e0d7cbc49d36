package tifa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The common names of columns that hold the parts of a report, in Chinese and English. */
final class ColumnNames {
  private static final Set<String> TEXT =
      Set.of(
          "正文",
          "内容",
          "全文",
          "文本",
          "报告",
          "报告全文",
          "报告内容",
          "报告正文",
          "报告文本",
          "正文内容",
          "文本内容",
          "政府工作报告",
          "政府工作报告全文",
          "text",
          "content",
          "contents",
          "body",
          "fulltext",
          "report",
          "reporttext",
          "article");
  private static final Set<String> YEAR =
      Set.of("年份", "年度", "年", "报告年份", "报告年度", "year", "reportyear");
  private static final Set<String> TITLE =
      Set.of("标题", "题目", "报告标题", "报告名称", "名称", "文件名", "title", "headline", "filename", "name");

  /** The wider region first, so that a row reads 内蒙古/呼伦贝尔市/海拉尔区. */
  private static final List<Set<String>> REGIONS =
      List.of(
          Set.of("省份", "省", "省级", "所属省份", "省份名称", "省市", "province", "provincename"),
          Set.of("城市", "市", "地级市", "城市名称", "所属城市", "city", "cityname", "prefecture"),
          Set.of("区县", "县区", "区", "县", "county", "district"),
          Set.of("地区", "区域", "地名", "地区名称", "行政区", "行政区划", "region", "regionname", "area", "place"));

  private ColumnNames() {}

  /**
   * Which column holds what; -1 and an empty list for what none holds.
   *
   * @param regions the wider region first
   */
  record Columns(int text, int year, int title, List<Integer> regions) {
    /** Whether a column beside that of the texts is known. */
    boolean describe() {
      return year >= 0 || title >= 0 || !regions.isEmpty();
    }
  }

  /** Reads a header; empty where no column holds texts. */
  static Optional<Columns> of(List<String> header) {
    List<String> names = header.stream().map(ColumnNames::simple).toList();
    int text = first(names, TEXT);
    if (text < 0) {
      return Optional.empty();
    }
    List<Integer> regions = new ArrayList<>();
    for (Set<String> region : REGIONS) {
      int column = first(names, region);
      if (column >= 0) {
        regions.add(column);
      }
    }
    return Optional.of(new Columns(text, first(names, YEAR), first(names, TITLE), regions));
  }

  private static int first(List<String> names, Set<String> wanted) {
    for (int i = 0; i < names.size(); i++) {
      if (wanted.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Full_Text }, {@code 正文（全文）}: without case, spaces, lines and what is in brackets. */
  private static String simple(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[(（\\[【].*", "")
        .replaceAll("[\\s\\p{Z}_\\-\ufeff\"']", "");
  }
}
