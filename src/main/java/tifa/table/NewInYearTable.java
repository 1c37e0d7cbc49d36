package tifa.table;

import static java.util.stream.Collectors.joining;
import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.SENTENCE;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import tifa.lexicon.Lexicon;
import tifa.trend.NewItem;
import tifa.wording.Sighting;
import tifa.wording.Sightings;

/** What is new in each year, in one list. */
public final class NewInYearTable {
  private static final int MOST_BESIDE = 5;

  static final Layout<Row> LAYOUT =
      Layout.<Row>of("new_in_year")
          .titled("年度新提法", "New in a year")
          .rows(
              "每个层级和年份，首次出现或明显增多的提法、候选与词，合为一个名次，至多 100 行。",
              "For each level and year at most 100 terms, candidates and words that are said for the"
                  + " first time or far more than before, in one order.")
          .key(
              LEVEL.text(row -> row.item().level()),
              YEAR.year(row -> row.item().year()),
              column("rank")
                  .titled("名次", "Rank")
                  .meaning(
                      "在该层级和年份的名次，最突出的在前。", "Place in the level and year, the most striking first.")
                  .integer(row -> row.item().rank()))
          .columns(
              column("item")
                  .titled("词语", "Item")
                  .meaning(
                      "提法的首选写法，或该短语、该词，已规范化，不带引号。",
                      "The term's label, or the phrase or word, normalised and without quotation marks.")
                  .text(row -> row.item().item()),
              column("kind")
                  .titled("种类", "Kind")
                  .meaning(
                      "`term`：词表中的提法；`candidate`：词表没有的短语，见 `candidates.csv`；`word`：HanLP 词典中的实词。",
                      "`term`: a term of the lexicon; `candidate`: a phrase that the lexicon does not"
                          + " have, see `candidates.csv`; `word`: a content word of HanLP's dictionary.")
                  .text(row -> row.item().kind().label()),
              CATEGORY.text(Row::category),
              column("mentions")
                  .titled("提及次数", "Mentions")
                  .in(Unit.MENTIONS)
                  .meaning("在该年的报告中。", "In the reports of the year.")
                  .integer(row -> row.sighting().mentions()),
              column("mentions_before")
                  .titled("上一报告年提及次数", "Mentions before")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "在该层级上一个有报告的年份；没有则为空。",
                      "In the level's report year before this one; empty where there is none.")
                  .optionalInteger(Row::before),
              column("reports_before")
                  .titled("此前报告数", "Reports before")
                  .in(Unit.REPORTS)
                  .meaning(
                      "该层级此前各年计入的报告数，“新”是相对于它们而言的：为 0 时该年只是语料的第一年，无从判断何者为新；很少时，榜上多是它们没有说到的旧话。",
                      "Reports of the level in all years before, against which things are new: with 0"
                          + " the year is merely the first of the corpus, and nothing tells what is new;"
                          + " with few, much of the list is old and was left out by those few.")
                  .integer(row -> row.item().reportsBefore()),
              column("regions")
                  .titled("地区数", "Regions")
                  .in(Unit.REGIONS)
                  .meaning("该年报告中有它的地区数。", "Regions whose reports of the year have it.")
                  .integer(row -> row.regions().size()),
              column("region_names")
                  .titled("地区", "Region names")
                  .meaning("这些地区的名称，以 `|` 分隔。", "The names of these regions, separated by `|`.")
                  .text(row -> String.join("|", row.regions())),
              column("beside")
                  .titled("同句提法", "Beside")
                  .meaning(
                      "该年与它同句次数最多的至多 5 个提法，以 `|` 分隔。",
                      "At most 5 terms that stand in most sentences with it in the year, separated by"
                          + " `|`.")
                  .text(Row::beside),
              REPORT_ID.text(row -> row.sighting().reportId()),
              SENTENCE
                  .meaning(
                      "该报告中首次提及的句子，照原文；过长的取其前后 300 字，其余以 `…` 代替。",
                      "The sentence of the report's first mention, as written; of a longer one 300"
                          + " characters around it, `…` for the rest.")
                  .text(row -> row.sighting().sentence()));

  /** An item and where it stands; a word and a candidate have no category. */
  record Row(
      NewItem item,
      String category,
      Sighting sighting,
      OptionalLong before,
      List<String> regions,
      String beside) {}

  private NewInYearTable() {}

  /** Writes items, by level, year and rank. The stream stays open. */
  public static WrittenTable write(
      List<NewItem> items, Lexicon lexicon, Sightings sightings, OutputStream out)
      throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (NewItem item : items) {
      Sighting sighting = item.in(item.year(), sightings);
      csv.add(
          new Row(
              item,
              KeynessYearTable.category(lexicon, item.term()),
              sighting,
              item.yearBefore()
                  .map(year -> OptionalLong.of(item.in(year, sightings).mentions()))
                  .orElse(OptionalLong.empty()),
              sightings.regionNames(sighting),
              Sightings.beside(sighting, MOST_BESIDE).stream()
                  .map(term -> lexicon.terms().get(term).label())
                  .collect(joining("|"))));
    }
    return csv.finish();
  }
}
