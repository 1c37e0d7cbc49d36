package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.G2;
import static tifa.table.Columns.ITEM;
import static tifa.table.Columns.KIND_OF_ITEM;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.LOG_RATIO_HIGH;
import static tifa.table.Columns.LOG_RATIO_LOW;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.lexicon.Lexicon;
import tifa.trend.Comparison;
import tifa.trend.KeyItem;
import tifa.trend.KeyYear;

/** What is special of a year, one comparison after the other. */
public final class KeynessYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("keyness_year")
          .titled("年度关键词", "Key terms and words of a year")
          .rows(
              "每个层级、有基期的年份，和在该年与基期合计出现 3 次以上的提法或 5 次以上的两字以上实词一行；"
                  + "比基期多的和少的，提法与实词各至多 100 行，取最确定者。",
              "One row for each level, year that has a baseline, and term that occurs 3 times or more,"
                  + " or content word of two characters or more that occurs 5 times or more, in the"
                  + " two together: of those that are more frequent than in the baseline, and of those"
                  + " that are less, the 100 most certain terms and words.")
          .remark(
              "最确定者，按对数比 95 % 区间靠近 0 的一端取。",
              "The most certain are those by the end of the log ratio's 95 % interval that is nearer"
                  + " to 0.")
          .key(
              LEVEL.text(row -> row.comparison().level()),
              YEAR.year(row -> row.comparison().year()),
              KIND_OF_ITEM.text(row -> row.item().kind().label()),
              ITEM.text(row -> row.item().item()))
          .columns(
              CATEGORY.text(Row::category),
              column("mentions")
                  .titled("提及次数", "Mentions")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "在当年与基期都有报告的地区当年的报告中，提法的提及次数，或该词作为词的出现次数。",
                      "Mentions of the term, or occurrences of the word as a token, in the year's"
                          + " reports of regions that report in the baseline too.")
                  .integer(row -> row.item().mentions()),
              column("size")
                  .titled("词数", "Size")
                  .in(Unit.TOKENS)
                  .meaning("这些报告的词数，提法与词相同。", "Tokens of these reports, for terms and words alike.")
                  .integer(row -> row.item().keyness().size()),
              column("regions")
                  .titled("地区数", "Regions")
                  .in(Unit.REGIONS)
                  .meaning(
                      "当年与基期都有报告的地区数，两边同为这些地区，见 `coverage.csv`。",
                      "Regions with a report in the year and in the baseline, the same on both sides;"
                          + " which, `coverage.csv` tells.")
                  .integer(Row::regions),
              column("reports")
                  .titled("报告数", "Reports")
                  .in(Unit.REPORTS)
                  .meaning("这些地区当年的报告数。", "Reports of these regions in the year.")
                  .integer(row -> row.comparison().reports().size()),
              column("baseline_reports")
                  .titled("基期报告数", "Baseline reports")
                  .in(Unit.REPORTS)
                  .meaning(
                      "这些地区基期的报告数；不足 5 份时，差别多半出自个别报告。",
                      "Reports of these regions in the baseline; with fewer than 5 most differences are"
                          + " those of single reports.")
                  .integer(row -> row.comparison().baseline().size()),
              column("baseline_from")
                  .titled("基期起年", "Baseline from")
                  .meaning(
                      "作为基期的此前各报告年中的第一年；基期有 `trend.baselineYears`（5）个报告年，不足则有几个取几个。",
                      "First of the report years before this one that make the baseline,"
                          + " `trend.baselineYears` (5) of them or as many as there are.")
                  .year(row -> row.comparison().from()),
              column("baseline_to")
                  .titled("基期止年", "Baseline to")
                  .meaning("基期的最后一年。", "Last year of the baseline.")
                  .year(row -> row.comparison().to()),
              column("baseline_mentions")
                  .titled("基期提及次数", "Baseline mentions")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "同上，在当年也有报告的地区基期的报告中。",
                      "The same in the baseline's reports of regions that report in the year too.")
                  .integer(row -> row.item().baselineMentions()),
              column("baseline_size")
                  .titled("基期词数", "Baseline size")
                  .in(Unit.TOKENS)
                  .meaning("基期报告的词数。", "Tokens of the baseline's reports.")
                  .integer(row -> row.item().keyness().baselineSize()),
              column("log_ratio")
                  .titled("对数比", "Log ratio")
                  .in(Unit.DOUBLINGS)
                  .meaning(
                      "当年频率与基期频率之比的 log2：1 为两倍，-1 为一半；有一个次数为 0 时，次数与词数各加 0.5。",
                      "log2 of the frequency in the year over that in the baseline: 1 is twice as"
                          + " frequent, -1 half as; with 0.5 added to counts and sizes where one count"
                          + " is 0.")
                  .significant(row -> row.item().keyness().logRatio()),
              LOG_RATIO_LOW.significant(row -> row.item().keyness().low()),
              LOG_RATIO_HIGH.significant(row -> row.item().keyness().high()),
              G2.meaning("四格表的对数似然比。", "Log-likelihood ratio of the four cells.")
                  .significant(row -> row.item().keyness().g2()),
              column("p_value")
                  .titled("p值", "p")
                  .meaning("g2 的 p，视每个词各自独立。", "p of g2, as if every token were drawn by itself.")
                  .significant(row -> row.item().keyness().pValue()),
              column("q_value")
                  .titled("q值", "q")
                  .meaning(
                      "p_value 在同一层级和年份全部所检词语中的错误发现率（Benjamini–Hochberg），没有行的也在内。",
                      "False discovery rate (Benjamini–Hochberg) of p_value among all items of the"
                          + " same level and year, those without a row included.")
                  .significant(row -> row.item().qValue()),
              column("q_family_size")
                  .titled("同检词数", "Items tested together")
                  .meaning("这些词语的个数。", "How many items these are.")
                  .integer(row -> row.item().familySize()),
              column("rank")
                  .titled("名次", "Rank")
                  .meaning(
                      "在比基期多的（或少的）词语中的名次，按区间靠近 0 的一端，最确定者为 1。",
                      "Place among the items that are more frequent than in the baseline, or among"
                          + " those that are less, by the end of the interval that is nearer to 0: 1 is"
                          + " the most certain.")
                  .integer(row -> row.item().rank()));

  /** A term or word in a comparison of so many regions; a word has no category. */
  record Row(Comparison comparison, int regions, KeyItem item, String category) {}

  private KeynessYearTable() {}

  /** Writes years by level, then year. The stream stays open. */
  public static WrittenTable write(List<KeyYear> years, Lexicon lexicon, OutputStream out)
      throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (KeyYear year : years) {
      int regions = year.comparison().regions();
      for (KeyItem item : year.items()) {
        csv.add(new Row(year.comparison(), regions, item, category(lexicon, item.index())));
      }
    }
    return csv.finish();
  }

  /** That of the term with an index; none of a word, whose index is −1. */
  static String category(Lexicon lexicon, int index) {
    return index < 0 ? "" : lexicon.terms().get(index).category();
  }
}
