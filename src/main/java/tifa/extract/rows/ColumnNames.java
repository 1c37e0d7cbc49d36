package tifa.extract.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.extract.text.Contents.Remark;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * The names of columns that hold the parts of a report: those that the job names, else the common
 * ones in Chinese and English.
 */
public final class ColumnNames {
  private static final int MOST_LISTED = 20;
  private static final int LONGEST_LISTED = 40;

  private static final Set<String> TEXT =
      Set.of(
          "正文",
          "内容",
          "全文",
          "文本",
          "原文",
          "报告原文",
          "文章内容",
          "文章正文",
          "报告全文",
          "报告内容",
          "报告正文",
          "报告文本",
          "正文内容",
          "文本内容",
          "政府工作报告全文",
          "政府工作报告内容",
          "政府工作报告文本",
          "text",
          "texts",
          "txt",
          "rawtext",
          "fullcontent",
          "textcontent",
          "content",
          "contents",
          "body",
          "fulltext",
          "reporttext",
          "reportcontent");

  /** Names that mean the text where no other column does. */
  private static final Set<String> MAYBE_TEXT =
      Set.of(
          "报告",
          "政府工作报告",
          "工作报告",
          "文档",
          "文章",
          "report",
          "reports",
          "workreport",
          "govreport",
          "doc",
          "docs",
          "document",
          "article",
          "passage",
          "paragraphs");

  private static final Set<String> YEAR =
      Set.of("年份", "年度", "年", "报告年份", "报告年度", "year", "reportyear");
  private static final Set<String> TITLE =
      Set.of(
          "标题",
          "题目",
          "报告标题",
          "报告名称",
          "名称",
          "文件名",
          "文件名称",
          "文件",
          "title",
          "headline",
          "filename",
          "name",
          "file",
          "docid",
          "docname",
          "path");

  /** Beside {@code path}. */
  private static final Set<String> METADATA = Set.of("regioncode", "region", "level", "year");

  /** The wider region first, so that a row reads 内蒙古/呼伦贝尔市/海拉尔区. */
  private static final List<Set<String>> REGIONS =
      List.of(
          Set.of("省份", "省", "省级", "所属省份", "省份名称", "省市", "province", "provincename"),
          Set.of("城市", "市", "地级市", "城市名称", "所属城市", "city", "cityname", "prefecture"),
          Set.of("区县", "县区", "区", "县", "county", "district"),
          Set.of("地区", "区域", "地名", "地区名称", "行政区", "行政区划", "region", "regionname", "area", "place"));

  private final NamedColumns named;

  public ColumnNames(NamedColumns named) {
    this.named = named;
  }

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
  Optional<Columns> in(List<String> header) {
    int text = find(header, named.text(), TEXT);
    if (text < 0) {
      text = find(header, "", MAYBE_TEXT);
    }
    return in(header, text);
  }

  /** Reads a header of which the column of the texts is known; empty where that is -1. */
  Optional<Columns> in(List<String> header, int text) {
    if (text < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Columns(
            text,
            find(header, named.year(), YEAR),
            find(header, named.title(), TITLE),
            regions(header)));
  }

  /** What must be said of a table that lacks columns which the job names. */
  List<Remark> missing(Collection<String> header) {
    Set<String> names = header.stream().map(ColumnNames::trimmed).collect(Collectors.toSet());
    List<Remark> remarks = new ArrayList<>();
    named
        .named()
        .forEach(
            (holds, name) -> {
              if (!names.contains(name)) {
                remarks.add(
                    new Remark(
                        ProblemCode.COLUMN_MISSING,
                        "No column is called %s, as corpus.columns.%s says; there are %s"
                            .formatted(name, holds, listed(header))));
              }
            });
    return remarks;
  }

  /** A file in which no column holds texts. */
  RejectedFileException withoutTexts(String what, Collection<String> header) {
    if (describesReports(header)) {
      return new RejectedFileException(
          ProblemCode.DATA_WITHOUT_TEXTS,
          what
              + " says of which year or region the reports of other files are; the job does not use"
              + " it unless it names it as corpus.metadata");
    }
    return new RejectedFileException(
        ProblemCode.DATA_WITHOUT_TEXTS,
        named.text().isEmpty()
            ? what
                + " has no texts under a common name; call their column text or 正文, or name it as"
                + " corpus.columns.text"
            : "%s has no column %s, as corpus.columns.text says, nor another of texts%s"
                .formatted(
                    what,
                    named.text(),
                    header.isEmpty() ? "" : "; there are %s".formatted(listed(header))));
  }

  /** Whether a table has the columns of a metadata.csv. */
  private static boolean describesReports(Collection<String> header) {
    Set<String> names = header.stream().map(ColumnNames::simple).collect(Collectors.toSet());
    return names.contains("path") && names.stream().anyMatch(METADATA::contains);
  }

  private static String listed(Collection<String> header) {
    return header.stream()
        .limit(MOST_LISTED)
        .map(ColumnNames::trimmed)
        .map(name -> name.length() <= LONGEST_LISTED ? name : name.substring(0, LONGEST_LISTED))
        .collect(Collectors.joining(", "));
  }

  private List<Integer> regions(List<String> header) {
    int own = exactly(header, named.region());
    if (own >= 0) {
      return List.of(own);
    }
    List<String> names = header.stream().map(ColumnNames::simple).toList();
    List<Integer> regions = new ArrayList<>();
    for (Set<String> region : REGIONS) {
      int column = first(names, region);
      if (column >= 0) {
        regions.add(column);
      }
    }
    return regions;
  }

  private static int find(List<String> header, String name, Set<String> common) {
    int own = exactly(header, name);
    return own >= 0 ? own : first(header.stream().map(ColumnNames::simple).toList(), common);
  }

  /** -1 where the job names none, as where there is none. */
  private static int exactly(List<String> header, String name) {
    return name.isEmpty() ? -1 : header.stream().map(ColumnNames::trimmed).toList().indexOf(name);
  }

  private static String trimmed(String name) {
    return name.replaceAll("^[\\s\\p{Z}\ufeff]+|[\\s\\p{Z}]+$", "");
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
