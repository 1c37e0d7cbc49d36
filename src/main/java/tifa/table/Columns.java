package tifa.table;

/** The columns that several tables share, so that a name means one thing everywhere. */
final class Columns {
  static final Column LEVEL =
      Column.text(
          "level",
          "层级",
          "Level of the region: `national`, `province`, `city`, `county` or `unknown`; nothing is"
              + " summed across levels.");
  static final Column TERM =
      Column.text("term", "提法", "Preferred label of the term in the lexicon.");
  static final Column CATEGORY =
      Column.text(
          "category",
          "类别",
          "Category of the term as the lexicon writes it; empty where it has none.");
  static final Column ONE_CATEGORY =
      Column.text("category", "类别", "One category; a term counts in each of its categories.");
  static final Column YEAR = Column.year("year", "年份", "Year of the report.");
  static final Column ROLE =
      Column.text(
          "role",
          "部分",
          "What the part is about: `preamble`, `review`, `plan`, `governance`, `closing`, `body`,"
              + " `mixed` or `appendix`.");
  static final Column REGION_CODE =
      Column.text(
          "region_code",
          "地区代码",
          "Key of the region: its code in GB/T 2260, `100000` for the whole country; the full path"
              + " of names where it has no code.");
  static final Column REGION = Column.text("region", "地区", "Canonical name of the region.");
  static final Column REPORT_ID =
      Column.text(
          "report_id",
          "报告编号",
          "Id of the report: a letter and part of the file's hash, stable for the same bytes and"
              + " position.");
  static final Column SECTION_NO =
      Column.text(
          "section_no",
          "章节编号",
          "Number of the section, such as `s2.10`; `s0` is the text before the first part.");
  static final Column MENTIONS =
      Column.integer(
          "mentions", "mentions", "提及次数", "Maximal, non-overlapping spans of the term that count.");
  static final Column CATEGORY_MENTIONS =
      Column.integer(
          "mentions",
          "mentions",
          "提及次数",
          "Mentions of all terms of the category; a term nested in another counts for itself.");
  static final Column DISTINCT_SPANS =
      Column.integer(
          "distinct_spans",
          "spans",
          "不重叠次数",
          "Stretches of text that mentions of the category cover; overlapping mentions are one.");
  static final Column CONTESTED =
      Column.integer(
          "contested",
          "hits",
          "边界不符",
          "Hits that do not count because an end is no token boundary and a boundary there would cost too much.");
  static final Column EXCLUDED =
      Column.integer(
          "excluded", "hits", "排除", "Hits that do not count because they stand in an exclusion.");
  static final Column CHARS =
      Column.integer(
          "chars",
          "characters",
          "字数",
          "Size of the text that the row is about: visible code points of its counted sections.");
  static final Column TOKENS =
      Column.integer(
          "tokens",
          "tokens",
          "词数",
          "Size of the text that the row is about: tokens with a letter, digit or ideograph.");
  static final Column PER_10K_CHARS =
      Column.rate(
          "per_10k_chars", "mentions per 10,000 characters", "每万字次数", "mentions × 10,000 / chars.");
  static final Column PER_10K_TOKENS =
      Column.rate(
          "per_10k_tokens", "mentions per 10,000 tokens", "每万词次数", "mentions × 10,000 / tokens.");
  static final Column PATH = Column.text("path", "文件", "Path of the file, relative to the corpus.");

  private Columns() {}
}
