package tifa.table;

import static tifa.table.Definition.column;

/** The columns that several tables share, so that a name means one thing everywhere. */
final class Columns {
  static final Definition LEVEL =
      column("level")
          .titled("层级", "Level")
          .meaning(
              "地区的层级：`national`（全国）、`province`（省级）、`city`（地市级）、`county`（县级）或"
                  + " `unknown`（未定）；各层级从不相加。",
              "Level of the region: `national`, `province`, `city`, `county` or `unknown`; nothing is"
                  + " summed across levels.");
  static final Definition TERM =
      column("term")
          .titled("提法", "Term")
          .meaning("提法在词表中的首选写法。", "Preferred label of the term in the lexicon.");
  static final Definition CATEGORY =
      column("category")
          .titled("类别", "Category")
          .meaning(
              "提法的类别，照词表的写法；没有类别则为空。",
              "Category of the term as the lexicon writes it; empty where it has none.");
  static final Definition ONE_CATEGORY =
      column("category")
          .titled("类别", "Category")
          .meaning("单个类别；一个提法计入它的每个类别。", "One category; a term counts in each of its categories.");
  static final Definition YEAR =
      column("year").titled("年份", "Year").meaning("报告的年份。", "Year of the report.");
  static final Definition ROLE =
      column("role")
          .titled("部分", "Part")
          .meaning(
              "该部分的内容：`preamble`（开头）、`review`（回顾）、`plan`（部署）、`governance`（政府自身建设）、"
                  + "`closing`（结束语）、`body`（正文）、`mixed`（回顾与部署兼有）或 `appendix`（附件）。",
              "What the part is about: `preamble`, `review`, `plan`, `governance`, `closing`, `body`,"
                  + " `mixed` or `appendix`.");
  static final Definition REGION_CODE =
      column("region_code")
          .titled("地区代码", "Region code")
          .meaning(
              "地区的键：GB/T 2260 代码，全国为 `100000`；没有代码的地区为名称的全路径。",
              "Key of the region: its code in GB/T 2260, `100000` for the whole country; the full path"
                  + " of names where it has no code.");
  static final Definition REGION =
      column("region").titled("地区", "Region").meaning("地区的规范名称。", "Canonical name of the region.");
  static final Definition REPORT_ID =
      column("report_id")
          .titled("报告编号", "Report id")
          .meaning(
              "报告的编号：一个字母加文件校验值的一部分；字节与位置不变，编号就不变。",
              "Id of the report: a letter and part of the file's hash, stable for the same bytes and"
                  + " position.");
  static final Definition KIND_OF_ITEM =
      column("kind")
          .titled("种类", "Kind")
          .meaning(
              "`term`：词表中的提法；`word`：HanLP 词典中的实词。",
              "`term`: a term of the lexicon; `word`: a content word of HanLP's dictionary.");
  static final Definition ITEM =
      column("item").titled("词语", "Item").meaning("提法的首选写法，或该词。", "The term's label, or the word.");
  static final Definition LOG_RATIO_LOW =
      column("log_ratio_low")
          .titled("对数比下限", "Log ratio, low")
          .in(Unit.DOUBLINGS)
          .meaning("对数比 95 % 区间的下限。", "Lower end of the log ratio's 95 % interval.");
  static final Definition LOG_RATIO_HIGH =
      column("log_ratio_high")
          .titled("对数比上限", "Log ratio, high")
          .in(Unit.DOUBLINGS)
          .meaning("对数比 95 % 区间的上限。", "Upper end of the log ratio's 95 % interval.");
  static final Definition SECTION_NO =
      column("section_no")
          .titled("章节编号", "Section number")
          .meaning(
              "章节的编号，如 `s2.10`；`s0` 是第一部分之前的文字。",
              "Number of the section, such as `s2.10`; `s0` is the text before the first part.");
  static final Definition MENTIONS =
      column("mentions")
          .titled("提及次数", "Mentions")
          .in(Unit.MENTIONS)
          .meaning("计入的提法片段，取最长，互不重叠。", "Maximal, non-overlapping spans of the term that count.");
  static final Definition CATEGORY_MENTIONS =
      column("mentions")
          .titled("提及次数", "Mentions")
          .in(Unit.MENTIONS)
          .meaning(
              "该类别全部提法的提及次数；含在另一提法之内的提法也计自己的次数。",
              "Mentions of all terms of the category; a term nested in another counts for itself.");
  static final Definition DISTINCT_SPANS =
      column("distinct_spans")
          .titled("不重叠次数", "Distinct spans")
          .in(Unit.SPANS)
          .meaning(
              "该类别的提及所覆盖的文字段数；重叠的提及算一段。",
              "Stretches of text that mentions of the category cover; overlapping mentions are one.");
  static final Definition CONTESTED =
      column("contested")
          .titled("边界不符", "Contested")
          .in(Unit.HITS)
          .meaning(
              "因一端不是词的边界、在此断开的代价又太高而不计入的命中。",
              "Hits that do not count because an end is no token boundary and a boundary there would"
                  + " cost too much.");
  static final Definition EXCLUDED =
      column("excluded")
          .titled("排除", "Excluded")
          .in(Unit.HITS)
          .meaning(
              "因位于排除词之内而不计入的命中。", "Hits that do not count because they stand in an exclusion.");
  static final Definition CHARS =
      column("chars")
          .titled("字数", "Characters")
          .in(Unit.CHARACTERS)
          .meaning(
              "该行所说文字的篇幅：其计入章节的可见字符数。",
              "Size of the text that the row is about: visible code points of its counted sections.");
  static final Definition TOKENS =
      column("tokens")
          .titled("词数", "Tokens")
          .in(Unit.TOKENS)
          .meaning(
              "该行所说文字的篇幅：含字母、数字或汉字的词数。",
              "Size of the text that the row is about: tokens with a letter, digit or ideograph.");
  static final Definition PER_10K_CHARS =
      column("per_10k_chars")
          .titled("每万字次数", "Per 10,000 characters")
          .in(Unit.MENTIONS_PER_10K_CHARACTERS)
          .meaning("mentions × 10,000 / chars。", "mentions × 10,000 / chars.");
  static final Definition PER_10K_TOKENS =
      column("per_10k_tokens")
          .titled("每万词次数", "Per 10,000 tokens")
          .in(Unit.MENTIONS_PER_10K_TOKENS)
          .meaning("mentions × 10,000 / tokens。", "mentions × 10,000 / tokens.");
  static final Definition PATH =
      column("path")
          .titled("文件", "File")
          .meaning("文件相对于语料目录的路径。", "Path of the file, relative to the corpus.");
  static final Definition FOUND =
      column("surface")
          .titled("词形", "Surface")
          .meaning(
              "找到的文字，已规范化；`regex` 提法则为模式所匹配的文字。",
              "The words that were found, normalised; of a `regex` term what the pattern matched.");
  static final Definition FIRST_YEAR = column("first_year").titled("首次年份", "First year");
  static final Definition LAST_YEAR = column("last_year").titled("末次年份", "Last year");
  static final Definition PEAK_YEAR = column("peak_year").titled("峰值年份", "Peak year");
  static final Definition START = column("start").titled("起点", "Start").in(Unit.CODE_POINTS);
  static final Definition END = column("end").titled("终点", "End").in(Unit.CODE_POINTS);
  static final Definition REPORT_YEAR =
      column("report_year").titled("报告年份", "Report year").meaning("报告的年份。", "Year of the report.");
  static final Definition TARGET_YEAR = column("target_year").titled("目标年份", "Target year");
  static final Definition INDICATOR = column("indicator").titled("指标", "Indicator");
  static final Definition INDICATOR_RAW =
      column("indicator_raw")
          .titled("指标原文", "Indicator as written")
          .meaning("指标在文中的名称，已规范化。", "Its name in the text, normalised.");
  static final Definition HEDGE =
      column("hedge")
          .titled("口气", "Hedge")
          .meaning(
              "`exact`：只有数值；`about`：左右；`at_least`：以上、不低于、突破；`at_most`：以内、控制在；`range`：区间；"
                  + "`stretch`：力争。没有数值则为空。",
              "`exact`: the value alone; `about`: 左右; `at_least`: 以上, 不低于, 突破; `at_most`: 以内,"
                  + " 控制在; `range`; `stretch`: 力争. Empty without a value.");
  static final Definition CLAUSE =
      column("clause")
          .titled("分句", "Clause")
          .meaning(
              "它所在的分句，已规范化，至多 60 个码点。",
              "The clause in which it stands, normalised, at most 60 code points.");
  static final Definition SENTENCE = column("sentence").titled("例句", "Sentence");
  static final Definition KIND_OF_REPORT =
      column("kind")
          .titled("种类", "Kind")
          .meaning(
              "标题表明的种类：`work_report`（政府工作报告）、`plan`（计划报告）、`budget`（预算报告）或" + " `unknown`（不明）。",
              "What the title says: `work_report`, `plan`, `budget` or `unknown`.");
  static final Definition SPEAKER =
      column("speaker")
          .titled("报告人", "Speaker")
          .meaning(
              "作报告的人的姓名，照原文，不含职务和空格。",
              "Name of who delivered it, as written, without office and spaces.");
  static final Definition COMPLETENESS =
      column("completeness")
          .titled("完整性", "Completeness")
          .meaning(
              "`full`（完整）、`abridged`（摘要）或 `truncated`（残缺）。", "`full`, `abridged` or `truncated`.");
  static final Definition SIMILARITY_PREVIOUS =
      column("similarity_previous")
          .titled("与上年相似度", "Similarity to the year before")
          .meaning(
              "与同一地区上一年计入的报告的相似度：实词次数按该层级中的少见程度加权后的余弦，0 至 1；没有上一年的报告则为空。",
              "Cosine, 0 to 1, with the region's report of the year before that counts: of content"
                  + " words, each count weighted by how rare the word is at the level; empty without"
                  + " such a report.");
  static final Definition SIMILARITY_NATIONAL =
      column("similarity_national")
          .titled("与全国相似度", "Similarity to the nation's")
          .meaning(
              "与当年计入的全国报告的相似度，算法相同；全国报告自身为空。",
              "The same with the nation's report of the year that counts; empty for the nation's own.");
  static final Definition G2 = column("g2").titled("G²统计量", "G²");

  private Columns() {}
}
