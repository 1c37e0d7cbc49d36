package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import tifa.lexicon.Term;
import tifa.trend.LevelSeries;
import tifa.trend.Spread;

/** How terms spread over the regions of a level. */
final class AdoptionTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("adoption")
          .titled("提法扩散", "Adoption of terms")
          .rows("每个层级、提法和有报告的年份一行。", "One row for each level, term and year that has a report.")
          .key(
              LEVEL.text(Row::level),
              TERM.text(row -> row.term().label()),
              YEAR.year(row -> row.year().year()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              Cells.of(
                  Row::year,
                  column("regions_reporting")
                      .titled("有报告地区数", "Regions reporting")
                      .in(Unit.REGIONS)
                      .meaning("该层级当年有报告的地区数。", "Regions of the level with a report in the year.")
                      .integer(Spread.Year::reporting),
                  column("regions_using")
                      .titled("使用地区数", "Regions using")
                      .in(Unit.REGIONS)
                      .meaning("其中提及该提法的地区数。", "Of these those that mention the term.")
                      .integer(Spread.Year::using),
                  column("regions_ever_used")
                      .titled("累计使用地区数", "Regions that ever used")
                      .in(Unit.REGIONS)
                      .meaning(
                          "当年或此前提及该提法的地区数。",
                          "Regions that mention the term in this year or an earlier one.")
                      .integer(Spread.Year::everUsed),
                  column("regions_ever_reported")
                      .titled("累计有报告地区数", "Regions that ever reported")
                      .in(Unit.REGIONS)
                      .meaning(
                          "当年或此前有报告的地区数。", "Regions with a report in this year or an earlier one.")
                      .integer(Spread.Year::everReported),
                  column("adoption_share")
                      .titled("扩散率", "Adoption share")
                      .in(Unit.REGIONS_PER_REGION)
                      .meaning(
                          "regions_ever_used / regions_ever_reported。",
                          "regions_ever_used / regions_ever_reported.")
                      .share(Spread.Year::everUsed, Spread.Year::everReported),
                  column("left_censored")
                      .titled("左删失地区数", "Left-censored regions")
                      .in(Unit.REGIONS)
                      .meaning(
                          "regions_ever_used 中，语料里的第一份报告即已提及的地区数。",
                          "Of regions_ever_used those whose first report in the corpus mentions the"
                              + " term already.")
                      .integer(Spread.Year::leftCensored)));

  /** A term in a year of a level. */
  record Row(String level, Term term, Spread.Year year) {}

  private AdoptionTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (LevelSeries level : corpus.panel().levels()) {
      Spread spread = new Spread(level);
      for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
        for (Spread.Year year : spread.years(i)) {
          rows.add(new Row(level.level(), corpus.lexicon().terms().get(i), year));
        }
      }
    }
  }
}
