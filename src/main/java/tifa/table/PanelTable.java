package tifa.table;

import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.COMPLETENESS;
import static tifa.table.Columns.KIND_OF_REPORT;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.SIMILARITY_NATIONAL;
import static tifa.table.Columns.SIMILARITY_PREVIOUS;
import static tifa.table.Columns.SPEAKER;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import tifa.region.Region;
import tifa.trend.CountedReport;
import tifa.wording.Similarities;

/** Regions and years with a column for each category and term: what a regression begins with. */
final class PanelTable {
  static final Layout<PanelRow> LAYOUT =
      Layout.<PanelRow>of("panel")
          .titled("回归用面板", "Panel")
          .rows(
              "每个有任何报告的地区，和从其层级第一个到最后一个有计入报告的年份，每年一行；没有报告则为空，从不插补，零只见于有报告之处。",
              "One row for each region with any report and each year from the first to the last in which"
                  + " a region of its level has a report that counts: balanced. Blank where there is no"
                  + " report, never interpolated; zero only where there is one.")
          .remark(
              "列名中的 `key` 代表词表中类别的代号；任务的 `panel.terms` 为 `true` 时，每个提法另有同样的九列。",
              "In names of columns `key` stands for the key of a category in the lexicon; with"
                  + " `panel.terms` of the job each term has the same nine columns.")
          .key(REGION_CODE.text(row -> row.region().key()), YEAR.year(PanelRow::year))
          .columns(
              column("region_id")
                  .titled("地区编号", "Region number")
                  .meaning(
                      "地区代码的数值；没有代码的地区按键的次序从 1 起编号。",
                      "The region's code as a number; regions without one are numbered from 1 in order"
                          + " of their keys.")
                  .integer(PanelRow::regionId),
              REGION.text(row -> row.region().name()),
              LEVEL.text(row -> row.region().level().label()),
              Cells.ofOptional(
                  PanelRow::province,
                  column("province_code")
                      .titled("省级代码", "Province code")
                      .meaning(
                          "所在省级地区的代码；全国为空。",
                          "Code of the province in which the region lies, or which it is; empty for the"
                              + " nation.")
                      .text(Region::code),
                  column("province")
                      .titled("省级地区", "Province")
                      .meaning("所在省级地区的名称。", "Name of that province.")
                      .text(Region::name)),
              column("year_reviewed")
                  .titled("回顾年份", "Year reviewed")
                  .meaning(
                      "报告回顾的年份，即年份减一：与当年的统计数据对齐时用它。",
                      "The year that the report reviews, one before its own: the year of the statistics"
                          + " that it tells of.")
                  .year(row -> row.year() - 1),
              column("missing_reason")
                  .titled("缺失原因", "Why missing")
                  .meaning(
                      "没有报告的原因：`no_report`（语料中没有）、`rejected`（有文件，但无法读取或不计入）、"
                          + "`conflict`（metadata.csv 指定了几份，无法合为一行）；有报告则为空。",
                      "Why there is no report: `no_report`, the corpus has none; `rejected`, there is a file"
                          + " that could not be read or does not count; `conflict`, metadata.csv names"
                          + " several, which no row can hold. Empty where there is one.")
                  .text(PanelRow::missingReason),
              Cells.ofOptional(
                  PanelRow::report,
                  REPORT_ID.text(report -> report.entry().reportId()),
                  SPEAKER.text(report -> report.facts().speaker()),
                  KIND_OF_REPORT.text(report -> report.facts().kind().label()),
                  COMPLETENESS.text(report -> report.entry().completeness()),
                  CHARS.integer(report -> report.facts().chars()),
                  TOKENS.integer(report -> report.facts().tokens())),
              Cells.ofOptional(
                  row -> row.part(PanelScope.WHOLE),
                  column("sentences")
                      .titled("句数", "Sentences")
                      .in(Unit.SENTENCES)
                      .meaning(
                          "计入章节中含字母、数字或汉字的句数，标题也是一句。",
                          "Sentences of counted sections with a letter, digit or ideograph; a heading is"
                              + " one.")
                      .integer(PanelPart::sentences),
                  column("sections")
                      .titled("章节数", "Sections")
                      .in(Unit.SECTIONS)
                      .meaning("计入的章节数。", "Sections that count.")
                      .integer(PanelPart::sections)),
              SIMILARITY_PREVIOUS.optionalSignificant(
                  row -> similarity(row, Similarities::toPrevious)),
              SIMILARITY_NATIONAL.optionalSignificant(
                  row -> similarity(row, Similarities::toNational)),
              sizes(PanelScope.REVIEW),
              sizes(PanelScope.PLAN))
          .furtherColumns(
              corpus -> columns(PanelItem.of(corpus)),
              columns(
                  List.of(
                      new PanelItem("key", new Bilingual("类别", "Category"), 0, new int[0], true))));

  private PanelTable() {}

  static void rows(CountedCorpus corpus, RowSink<PanelRow> rows) throws IOException {
    PanelRow.each(corpus, rows);
  }

  private static OptionalDouble similarity(
      PanelRow row, BiFunction<Similarities, String, OptionalDouble> which) {
    return row.report().isEmpty()
        ? OptionalDouble.empty()
        : which.apply(row.similarities(), row.report().map(CountedReport::entry).get().reportId());
  }

  private static Cells<PanelRow> sizes(PanelScope scope) {
    return Cells.ofOptional(
        row -> row.part(scope),
        column(scope.prefix() + "chars")
            .titled("字数" + scope.chinese(), "Characters" + scope.english())
            .in(Unit.CHARACTERS)
            .meaning(
                "该部分的可见字符数；没有报告或报告没有该部分则为空。",
                "Visible code points of that part; empty without a report, or where it has no such"
                    + " part.")
            .integer(PanelPart::chars),
        column(scope.prefix() + "sentences")
            .titled("句数" + scope.chinese(), "Sentences" + scope.english())
            .in(Unit.SENTENCES)
            .meaning("该部分的句数。", "Sentences of that part.")
            .integer(PanelPart::sentences));
  }

  private static Cells<PanelRow> columns(List<PanelItem> items) {
    List<Cells<PanelRow>> columns = new ArrayList<>();
    for (PanelItem item : items) {
      for (PanelScope scope : PanelScope.values()) {
        columns.add(columns(item, scope));
      }
    }
    return Cells.join(columns);
  }

  private static Cells<PanelRow> columns(PanelItem item, PanelScope scope) {
    String chinese = item.title().chinese() + scope.chinese();
    String english = item.title().english() + scope.english();
    return Cells.ofOptional(
        row -> row.part(scope),
        column(scope.prefix() + "n_" + item.key())
            .titled(chinese + "：次数", english + ": mentions")
            .in(Unit.MENTIONS)
            .meaning(
                "提及次数；类别为其全部提法之和，含在另一提法之内的也计。",
                "Mentions; of a category those of all its terms, a term nested in another for itself.")
            .integer(part -> part.mentions(item)),
        column(scope.prefix() + "rate_" + item.key())
            .titled(chinese + "：每万字次数", english + ": per 10,000 characters")
            .in(Unit.MENTIONS_PER_10K_CHARACTERS)
            .meaning("提及次数 × 10,000 / 该部分的字数。", "Mentions × 10,000 / characters of the same part.")
            .rate(part -> part.mentions(item), PanelPart::chars),
        column(scope.prefix() + "share_" + item.key())
            .titled(chinese + "：句子占比", english + ": share of sentences")
            .in(Unit.SENTENCES_PER_SENTENCE)
            .meaning("含有提及的句数 / 该部分的句数。", "Sentences with a mention / sentences of the same part.")
            .share(part -> part.sentencesWith(item), PanelPart::sentences));
  }
}
