package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CATEGORY_MENTIONS;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.CONTESTED;
import static tifa.table.Columns.DISTINCT_SPANS;
import static tifa.table.Columns.EXCLUDED;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.ONE_CATEGORY;
import static tifa.table.Columns.PATH;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.util.List;
import java.util.Locale;

/**
 * The published tables. {@code output/README.md} tells users the same, and a test compares the two.
 */
public enum Table {
  /** Terms by year. */
  TERM_YEAR(
      "提法分年统计",
      "One row for each level, term and year that has a report.",
      3,
      LEVEL,
      TERM,
      YEAR,
      CATEGORY,
      MENTIONS,
      CONTESTED,
      EXCLUDED,
      Column.integer("reports", "reports", "报告数", "Reports of the level and year that count."),
      Column.integer(
          "reports_with_term", "reports", "提及报告数", "Reports that mention the term at least once."),
      CHARS,
      TOKENS,
      PER_10K_CHARS,
      PER_10K_TOKENS,
      Column.rate(
          "mean_report_rate",
          "mentions per 10,000 characters",
          "各报告每万字次数均值",
          "Unweighted mean of the reports' own per_10k_chars, those without a mention included."),
      Column.statistic(
          "dp_norm",
          "",
          "分布不均度",
          "How unevenly the mentions are spread over the reports, DPnorm: near 0 as the reports'"
              + " tokens are, 1 all in the smallest report; empty below 10 mentions or 3 reports.")),

  /** Terms by year and part. */
  TERM_SECTION_YEAR(
      "提法分年分部分统计",
      "One row for each level, term, year and role that any report of the level and year has.",
      4,
      LEVEL,
      TERM,
      YEAR,
      ROLE,
      CATEGORY,
      MENTIONS,
      CHARS,
      TOKENS,
      PER_10K_CHARS,
      PER_10K_TOKENS),

  /** Terms by report. */
  TERM_REGION_YEAR(
      "提法分地区分年统计",
      "One row for each term and report that counts.",
      3,
      TERM,
      REGION_CODE,
      YEAR,
      CATEGORY,
      LEVEL,
      REGION,
      REPORT_ID,
      MENTIONS,
      CONTESTED,
      EXCLUDED,
      CHARS,
      TOKENS,
      PER_10K_CHARS,
      PER_10K_TOKENS),

  /** Terms by report and part. */
  TERM_REGION_SECTION_YEAR(
      "提法分地区分年分部分统计",
      "One row for each term, report that counts, and role that the report has.",
      4,
      TERM,
      REGION_CODE,
      YEAR,
      ROLE,
      CATEGORY,
      LEVEL,
      REGION,
      REPORT_ID,
      MENTIONS,
      CHARS,
      TOKENS),

  /** Terms by section. */
  TERM_REPORT_SECTION(
      "提法分章节统计",
      "One row for each section and term that it mentions; sections without a mention have none.",
      3,
      REPORT_ID,
      SECTION_NO,
      TERM,
      CATEGORY,
      Column.integer(
          "mentions", "mentions", "提及次数", "Mentions in the section's own text, 1 or more.")),

  /** Categories by year. */
  CATEGORY_YEAR(
      "类别分年统计",
      "One row for each level, category and year that has a report.",
      3,
      LEVEL,
      ONE_CATEGORY,
      YEAR,
      CATEGORY_MENTIONS,
      DISTINCT_SPANS,
      CHARS,
      TOKENS,
      PER_10K_CHARS,
      PER_10K_TOKENS),

  /** Categories by report. */
  CATEGORY_REGION_YEAR(
      "类别分地区分年统计",
      "One row for each category and report that counts.",
      3,
      ONE_CATEGORY,
      REGION_CODE,
      YEAR,
      LEVEL,
      REGION,
      REPORT_ID,
      CATEGORY_MENTIONS,
      DISTINCT_SPANS,
      CHARS,
      TOKENS,
      PER_10K_CHARS,
      PER_10K_TOKENS),

  /** Mentions with a column for each year. */
  TERM_YEAR_WIDE(
      "提法分年次数宽表",
      "One row for each level and term, with its `mentions` in a column for each calendar year from"
          + " the corpus' first to its last; empty where the level has no report.",
      2,
      LEVEL,
      TERM,
      CATEGORY,
      Column.integer("total", "mentions", "合计", "Mentions in all years.")) {
    @Override
    Column yearColumn(int year) {
      return Column.integer(
          Integer.toString(year), "mentions", year + "年", "Mentions in %s.".formatted(year));
    }
  },

  /** Rates with a column for each year. */
  TERM_YEAR_WIDE_RATE(
      "提法分年每万字次数宽表",
      "per_10k_chars of `term_year.csv`, one row for each level and term, one column for each"
          + " calendar year from the corpus' first to its last; empty where the level has no"
          + " report.",
      2,
      LEVEL,
      TERM,
      CATEGORY,
      Column.rate(
          "total",
          "mentions per 10,000 characters",
          "合计",
          "Mentions in all years × 10,000 / characters of all years.")) {
    @Override
    Column yearColumn(int year) {
      return Column.rate(
          Integer.toString(year),
          "mentions per 10,000 characters",
          year + "年",
          "Mentions per 10,000 characters in %s.".formatted(year));
    }
  },

  /** What the years of a term make together. */
  TRENDS(
      "提法趋势",
      "One row for each level and term, two where the set of regions changes from year to year.",
      3,
      TrendColumns.after(
          LEVEL,
          TERM,
          Column.text(
              "panel",
              "面板",
              "`balanced`: only regions that have a report in every report year of the level;"
                  + " `unbalanced`: all reports of each year."),
          CATEGORY)),

  /** The same of each region. */
  REGION_TRENDS(
      "提法分地区趋势",
      "One row for each term and region that has a report that counts.",
      2,
      TrendColumns.after(TERM, REGION_CODE, CATEGORY, LEVEL, REGION)),

  /** Where regions first say a term. */
  FIRST_USE(
      "提法首次使用",
      "One row for each term and region that mentions it, with the place where it does first.",
      2,
      TERM,
      REGION_CODE,
      CATEGORY,
      LEVEL,
      REGION,
      Column.year(
          "first_year", "首次年份", "Year of the region's first report that mentions the term."),
      new Column(
          "left_censored",
          ColumnType.BOOLEAN,
          "",
          "左删失",
          "`true` where that is the region's first report in the corpus, so that it may have used the"
              + " term before."),
      REPORT_ID,
      Column.integer(
          "start",
          "code points",
          "起点",
          "Where the report's first mention begins in `texts/<report_id>.txt`, from 0."),
      Column.integer("end", "code points", "终点", "Where it ends, exclusive."),
      Column.text(
          "surface",
          "词形",
          "The words that were found, normalised; of a `regex` term what the pattern matched."),
      Column.text(
          "sentence",
          "例句",
          "The sentence of the mention, as written; of a longer one 300 characters around it, `…` for the rest.")),

  /** How terms spread over regions. */
  ADOPTION(
      "提法扩散",
      "One row for each level, term and year that has a report.",
      3,
      LEVEL,
      TERM,
      YEAR,
      CATEGORY,
      Column.integer(
          "regions_reporting",
          "regions",
          "有报告地区数",
          "Regions of the level with a report in the year."),
      Column.integer("regions_using", "regions", "使用地区数", "Of these those that mention the term."),
      Column.integer(
          "regions_ever_used",
          "regions",
          "累计使用地区数",
          "Regions that mention the term in this year or an earlier one."),
      Column.integer(
          "regions_ever_reported",
          "regions",
          "累计有报告地区数",
          "Regions with a report in this year or an earlier one."),
      Column.rate(
          "adoption_share",
          "regions per region",
          "扩散率",
          "regions_ever_used / regions_ever_reported."),
      Column.integer(
          "left_censored",
          "regions",
          "左删失地区数",
          "Of regions_ever_used those whose first report in the corpus mentions the term already.")),

  /** What is special of a year. */
  KEYNESS_YEAR(
      "年度关键词",
      "One row for each level, year that has a baseline, and term or content word that occurs 5"
          + " times or more in the two together.",
      4,
      LEVEL,
      YEAR,
      Column.text(
          "kind",
          "种类",
          "`term`: a term of the lexicon; `word`: a content word of HanLP's dictionary."),
      Column.text("item", "词语", "The term's label, or the word."),
      CATEGORY,
      Column.integer(
          "mentions",
          "mentions",
          "提及次数",
          "Mentions of the term, or occurrences of the word as a token, in the year's reports of"
              + " regions that report in the baseline too."),
      Column.integer("size", "tokens", "词数", "Tokens of these reports, for terms and words alike."),
      Column.year(
          "baseline_from",
          "基期起年",
          "First of the report years before this one that make the baseline, `trend.baselineYears`"
              + " (5) of them or as many as there are."),
      Column.year("baseline_to", "基期止年", "Last year of the baseline."),
      Column.integer(
          "baseline_mentions",
          "mentions",
          "基期提及次数",
          "The same in the baseline's reports of regions that report in the year too."),
      Column.integer("baseline_size", "tokens", "基期词数", "Tokens of the baseline's reports."),
      Column.statistic(
          "log_ratio",
          "doublings",
          "对数比",
          "log2 of the frequency in the year over that in the baseline: 1 is twice as frequent, -1 half"
              + " as; with 0.5 added to counts and sizes where one count is 0."),
      Column.statistic(
          "log_ratio_low", "doublings", "对数比下限", "Lower end of the log ratio's 95 % interval."),
      Column.statistic(
          "log_ratio_high", "doublings", "对数比上限", "Upper end of the log ratio's 95 % interval."),
      Column.statistic("g2", "", "G²统计量", "Log-likelihood ratio of the four cells."),
      Column.statistic("p_value", "", "p值", "p of g2, as if every token were drawn by itself."),
      Column.statistic(
          "q_value",
          "",
          "q值",
          "False discovery rate (Benjamini–Hochberg) of p_value among the rows of the same level and"
              + " year."),
      Column.integer("q_family_size", "rows", "同检行数", "How many rows these are."),
      Column.integer(
          "rank",
          "",
          "名次",
          "Place by falling log_ratio among the rows of the same level and year.")),

  /** Which terms stand together. */
  COOCCURRENCE(
      "提法共现",
      "One row for each level and pair of terms that stand together in 3 sentences or more.",
      3,
      LEVEL,
      Column.text("term_a", "提法甲", "Label of the term that comes first by code point."),
      Column.text("term_b", "提法乙", "Label of the other term."),
      Column.text("category_a", "类别甲", "Category of term_a as the lexicon writes it."),
      Column.text("category_b", "类别乙", "Category of term_b as the lexicon writes it."),
      Column.integer(
          "sentences",
          "sentences",
          "共现句数",
          "Sentences that hold both in spans that do not overlap."),
      Column.integer("sentences_a", "sentences", "甲句数", "Sentences that mention term_a."),
      Column.integer("sentences_b", "sentences", "乙句数", "Sentences that mention term_b."),
      Column.integer(
          "sentences_total",
          "sentences",
          "总句数",
          "Sentences of the level's counted sections that have a letter, digit or ideograph."),
      Column.statistic(
          "log_dice",
          "",
          "logDice",
          "14 + log2(2 · sentences / (sentences_a + sentences_b)): 14 where the two are always"
              + " together, one less for half as often."),
      Column.statistic("g2", "", "G²统计量", "Log-likelihood ratio of the four cells of sentences.")),

  /** New formulations that nobody listed. */
  CANDIDATES(
      "新提法候选",
      "One row for each level and set phrase that the lexicon does not have and that is more frequent"
          + " from some year on than before; the 2,000 most striking of each level.",
      2,
      LEVEL,
      Column.integer("rank", "", "名次", "Place in the level, the most striking first."),
      Column.text("candidate", "候选", "The phrase, normalised and without quotation marks."),
      Column.text(
          "kind",
          "种类",
          "`quoted`: in quotation marks in 1 of 8 mentions or more; `numeral`: an abbreviation with"
              + " numerals, such as 一制三化 or 1+4; `phrase`: words that recur together."),
      Column.statistic(
          "score",
          "",
          "得分",
          "Novelty, quotation, cohesion, freedom and spread, multiplied; to compare within a level."),
      Column.integer(
          "mentions",
          "mentions",
          "提及次数",
          "Occurrences that begin and end with tokens and are no part of a number or a date."),
      Column.integer("reports", "reports", "报告数", "Reports that have it."),
      Column.integer("regions", "regions", "地区数", "Regions whose reports have it."),
      Column.year("first_year", "首次年份", "First year that has it."),
      Column.year("peak_year", "峰值年份", "Year with the most mentions, the earliest of several."),
      Column.year("last_year", "末次年份", "Last year that has it."),
      Column.text("years", "分年次数", "Mentions of each year that has it, such as `2013:2;2014:5`."),
      REPORT_ID,
      Column.text(
          "sentence",
          "例句",
          "The sentence of its first occurrence, as written; of a longer one 300 characters around it, `…` for the rest.")),

  /** Which reports there are. */
  COVERAGE(
      "地区年份覆盖",
      "One row for each region with any report and each year from the corpus' first to its last"
          + " counted one.",
      2,
      REGION_CODE,
      YEAR,
      LEVEL,
      REGION,
      Column.text(
          "state",
          "状态",
          "`present`: a report counts; `conflict`: one counts, and a different one of the same"
              + " region and year does not; `missing`: none counts."),
      Column.text(
          "report_id",
          "报告编号",
          "The report that counts, empty where none does; two with `|` between them where metadata.csv names both.")),

  /** Mentions in context. */
  CONCORDANCE(
      "语境索引",
      "One row for each mention, with what its sentence says beside it, as written.",
      3,
      REPORT_ID,
      Column.integer(
          "start",
          "code points",
          "起点",
          "Where the match begins in `texts/<report_id>.txt`, from 0, byte-order mark excluded."),
      TERM,
      CATEGORY,
      Column.integer("end", "code points", "终点", "Where the match ends, exclusive."),
      SECTION_NO,
      ROLE,
      LEVEL,
      REGION,
      YEAR,
      Column.text(
          "surface",
          "词形",
          "The words that were found, normalised; of a `regex` term what the pattern matched."),
      Column.text(
          "left", "左文", "The sentence before the match, the last 100 characters of it at most."),
      Column.text("match", "匹配", "The match as it stands in the text."),
      Column.text(
          "right", "右文", "The sentence after the match, the first 100 characters of it at most.")),

  /** Reports and files. */
  REPORTS(
      "报告清单",
      "One row for each report, and for each file without one.",
      2,
      PATH,
      Column.integer(
          "position", "", "序号", "Place of the report in its file, from 1; 1 for a file without."),
      Column.text("report_id", "报告编号", "Id of the report; empty for a file without report."),
      REGION_CODE,
      REGION,
      Column.text("region_raw", "原文地区", "Name of the region as found."),
      LEVEL,
      YEAR,
      Column.text(
          "year_source",
          "年份依据",
          "What told the year, of several pieces that agree the first: `metadata`, `title`, `delivery`,"
              + " `date` (above the text, of what is not said), `plan` (headings that review or plan),"
              + " `text` (sentences), `row`, `file` or `folder`."),
      Column.text("title", "标题", "Title as written, or as metadata.csv states."),
      Column.text(
          "kind", "种类", "What the title says: `work_report`, `plan`, `budget` or `unknown`."),
      new Column("delivered_on", ColumnType.DATE, "", "报告日期", "First day of delivery."),
      Column.text(
          "speaker", "报告人", "Name of who delivered it, as written, without office and spaces."),
      Column.text("format", "格式", "Format of the file."),
      Column.text("encoding", "编码", "Encoding of the file; `utf-8-bom` with a byte-order mark."),
      Column.text("sha256", "文件校验", "SHA-256 of the file's bytes; empty where it was not read."),
      Column.integer("chars", "characters", "字数", "Visible code points of its counted sections."),
      Column.integer(
          "appendix_chars",
          "characters",
          "附件字数",
          "Visible code points of appendices, which do not count."),
      Column.integer(
          "removed_chars",
          "characters",
          "剔除字数",
          "Visible code points that were cut: repeats, furniture, page and footnote marks."),
      Column.integer("tokens", "tokens", "词数", "Tokens of its counted sections."),
      Column.integer("sections", "sections", "章节数", "Rows of `sections.csv` if it counts."),
      Column.text("completeness", "完整性", "`full`, `abridged` or `truncated`."),
      Column.text(
          "status",
          "状态",
          "`used`: it counts; `duplicate`: the same report counts elsewhere; `conflict`: a"
              + " different report of its region and year counts; `rejected`: it could not be read"
              + " or placed."),
      Column.text(
          "duplicate_of",
          "计入者",
          "Path of the report that counts in its place, with `#` and position after the first."),
      Column.text("flags", "问题", "Codes of its problems, with `|` between them.")),

  /** Sections. */
  SECTIONS(
      "章节清单",
      "One row for each section of each report that counts, in reading order.",
      2,
      REPORT_ID,
      Column.integer("section_seq", "", "次序", "Place in the report, from 0."),
      SECTION_NO,
      Column.text("parent", "上级", "Number of the section above; empty for a part."),
      Column.integer("depth", "levels", "深度", "1 for a part."),
      ROLE,
      Column.text(
          "role_source", "部分依据", "Which rule told the role: `heading`, `lead`, `order` or `none`."),
      Column.text(
          "topic",
          "主题",
          "`governance` for a subsection on the government's own work; `glossary`, `task_list` or `note` for an appendix; else empty."),
      Column.year("reference_from", "所述起年", "First year that the part speaks of, where known."),
      Column.year("reference_to", "所述止年", "Last year that the part speaks of, where known."),
      new Column(
          "counted", ColumnType.BOOLEAN, "", "是否计入", "Whether the section is part of the totals."),
      Column.text("heading", "标题", "Heading as written, marker included."),
      Column.integer(
          "start",
          "code points",
          "起点",
          "Where its own text begins in `texts/<report_id>.txt`, from 0."),
      Column.integer("end", "code points", "终点", "Where its own text ends, exclusive."),
      Column.integer(
          "chars",
          "characters",
          "字数",
          "Visible code points of its own text, heading included, subsections excluded."),
      Column.integer(
          "chars_total",
          "characters",
          "总字数",
          "Visible code points with all subsections; a part that goes on after its subsections has"
              + " a second row with the same number, of which this is its own."),
      Column.integer("tokens", "tokens", "词数", "Tokens of its own text.")),

  /** What became of all hits. */
  LEXICON_AUDIT(
      "词表核查",
      "One row for each term and surface, with what became of its hits in reports that count.",
      2,
      TERM,
      Column.text("surface", "词形", "The surface as the lexicon writes it."),
      CATEGORY,
      Column.integer(
          "raw_hits",
          "hits",
          "原始命中",
          "All places where it stands; besides those of the next columns those that a mention of"
              + " the same term covers."),
      Column.integer("counted", "hits", "计入", "Hits that are mentions."),
      Column.integer(
          "counted_by_price",
          "hits",
          "按代价计入",
          "Those of them that stand on no token boundaries, where boundaries cost little."),
      EXCLUDED,
      CONTESTED,
      Column.text(
          "example_contested",
          "边界不符例",
          "A contested hit in `【】` with a few normalised characters around it.")),

  /** Totals that are not those of the run before. */
  CHANGES(
      "与上次运行的变化",
      "One row for each level and term whose total is not that of the run published before; none"
          + " after the first run.",
      2,
      LEVEL,
      TERM,
      CATEGORY,
      Column.integer(
          "previous_total",
          "mentions",
          "上次提及总数",
          "Mentions in all years of the run before; empty where its lexicon did not have the term."),
      Column.integer(
          "total",
          "mentions",
          "提及总数",
          "Mentions in all years; empty where the lexicon no longer has the term."),
      Column.integer(
          "change",
          "mentions",
          "增减",
          "total − previous_total; empty where only one of the lexicons has the term."),
      Column.rate(
          "change_percent",
          "per cent",
          "增减百分比",
          "change in per cent of previous_total; empty where that is 0 or empty.")),

  /** What a reader of the tables must know. */
  PROBLEMS(
      "问题清单",
      "One row for each thing that a reader of the tables must know.",
      1,
      Column.integer("seq", "", "序号", "From 1."),
      Column.text("code", "代码", "What kind of problem; the list of codes explains each."),
      Column.text(
          "severity",
          "程度",
          "`info`: good to know; `warning`: counted, but look; `error`: not counted."),
      Column.text("path", "文件", "The file, relative to the corpus; empty where it is about none."),
      Column.text("report_id", "报告编号", "The report; empty where it is about none."),
      Column.text("detail", "说明", "What was found and what was done."));

  private final String title;
  private final String description;
  private final int keyColumns;
  private final List<Column> columns;

  Table(String title, String description, int keyColumns, Column... columns) {
    this.title = title;
    this.description = description;
    this.keyColumns = keyColumns;
    this.columns = List.of(columns);
  }

  /** The file's name. */
  public String fileName() {
    return id() + ".csv";
  }

  /** The file's name without extension. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in Chinese. */
  public String title() {
    return title;
  }

  /** What its rows are, in English. */
  public String description() {
    return description;
  }

  /** The columns that tell a row from every other; rows are in their order. */
  public List<Column> key() {
    return columns.subList(0, keyColumns);
  }

  /** All columns but those of calendar years. */
  public List<Column> columns() {
    return columns;
  }

  /** Whether its rows depend on earlier runs, and not on what this one read alone. */
  boolean tellsOfEarlierRuns() {
    return this == CHANGES;
  }

  /** Whether a column for each calendar year follows. */
  public boolean hasYearColumns() {
    return yearColumn(2000) != null;
  }

  /** The column of a calendar year, or null where the table has none. */
  Column yearColumn(int year) {
    return null;
  }
}
