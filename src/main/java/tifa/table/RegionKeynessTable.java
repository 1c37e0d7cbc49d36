package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.ITEM;
import static tifa.table.Columns.KIND_OF_ITEM;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.LOG_RATIO_HIGH;
import static tifa.table.Columns.LOG_RATIO_LOW;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.trend.Peers;
import tifa.trend.RegionItem;
import tifa.wording.ReportWords;

/** What a region says more and less of than its peers of the level and year. */
public final class RegionKeynessTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("region_keyness")
          .titled("地区关键词", "Key terms and words of a region")
          .rows(
              "每个全国以下、当年至少有 5 个同级地区可比的地区和年份，其比同级地区明显说得多或少的提法或实词各至多 100 行。",
              "For each region below the nation, and year with 5 peers of its level or more: at most"
                  + " 100 terms and content words that it clearly says more than they do, and at most"
                  + " 100 that it says less.")
          .key(
              LEVEL.text(row -> row.peers().level()),
              REGION_CODE.text(row -> row.region().key()),
              YEAR.year(row -> row.peers().year()),
              KIND_OF_ITEM.text(row -> row.item().kind().label()),
              ITEM.text(row -> row.item().item()))
          .columns(
              CATEGORY.text(Row::category),
              REGION.text(row -> row.region().name()),
              column("mentions")
                  .titled("提及次数", "Mentions")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "在该地区当年的报告中，提法的提及次数，或该词作为词的出现次数。",
                      "Mentions of the term, or occurrences of the word as a token, in the region's"
                          + " report of the year.")
                  .integer(row -> row.item().mentions()),
              column("size")
                  .titled("词数", "Size")
                  .in(Unit.TOKENS)
                  .meaning("该报告的词数，提法与词相同。", "Tokens of this report, for terms and words alike.")
                  .integer(row -> row.item().size()),
              column("peers")
                  .titled("可比地区数", "Peers")
                  .in(Unit.REGIONS)
                  .meaning(
                      "同一层级当年有报告的其他地区数。", "Other regions of the level with a report of the year.")
                  .integer(row -> row.peers().regions().size() - 1),
              column("peers_using")
                  .titled("可比地区使用数", "Peers using")
                  .in(Unit.REGIONS)
                  .meaning("其中提及该词语的地区数。", "Of these those that mention the item.")
                  .integer(row -> row.item().peersUsing()),
              column("peers_mentions")
                  .titled("可比地区提及次数", "Peers' mentions")
                  .in(Unit.MENTIONS)
                  .meaning("在这些地区当年的报告中合计。", "In the reports of these of the year, together.")
                  .integer(row -> row.item().peersMentions()),
              column("peers_size")
                  .titled("可比地区词数", "Peers' size")
                  .in(Unit.TOKENS)
                  .meaning("这些报告的词数。", "Tokens of these reports.")
                  .integer(row -> row.item().peersSize()),
              column("log_ratio")
                  .titled("对数比", "Log ratio")
                  .in(Unit.DOUBLINGS)
                  .meaning(
                      "该地区频率与可比地区合计频率之比的 log2：1 为两倍，-1 为一半；有一个次数为 0 时，次数与词数各加 0.5。",
                      "log2 of the frequency in the region over that in its peers together: 1 is"
                          + " twice as frequent, -1 half as; with 0.5 added to counts and sizes where"
                          + " one count is 0.")
                  .significant(row -> row.item().keyness().logRatio()),
              LOG_RATIO_LOW.significant(row -> row.item().keyness().low()),
              LOG_RATIO_HIGH.significant(row -> row.item().keyness().high()),
              column("rank")
                  .titled("名次", "Rank")
                  .meaning(
                      "该地区按频率从高到低在该地区与可比地区中的名次；频率相同则名次相同。",
                      "Place of the region by falling frequency among itself and its peers; the same"
                          + " where the frequency is the same.")
                  .integer(row -> row.item().rank()));

  /** An item of a region; a word has no category. */
  record Row(Peers peers, Region region, RegionItem item, String category) {}

  private final Lexicon lexicon;
  private final List<String> labels;

  /** The table of a lexicon's terms and of all words. */
  public RegionKeynessTable(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.labels = lexicon.terms().stream().map(Term::label).toList();
  }

  /**
   * Writes the table. The stream stays open.
   *
   * @param groups by level, then year
   * @param counts of terms, by report id
   * @param words of the reports
   */
  public WrittenTable write(
      List<Peers> groups, Map<String, ReportCounts> counts, ReportWords words, OutputStream out)
      throws IOException {
    List<List<List<RegionItem>>> ofGroups =
        groups.stream()
            .parallel()
            .map(peers -> RegionItem.of(peers, labels, counts, words))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Peers peers = groups.get(group);
      List<List<RegionItem>> items = ofGroups.get(group);
      for (int i = 0; i < items.size(); i++) {
        Region region = peers.regions().get(i).get(0).region().orElseThrow();
        for (RegionItem item : items.get(i)) {
          String category = KeynessYearTable.category(lexicon, item.index());
          rows.add(new Row(peers, region, item, category));
        }
      }
    }
    // Stable: the groups are by year, and the items of a region in the order of the key.
    rows.sort(
        Comparator.comparing((Row row) -> row.peers().level(), CodePoints.ORDER)
            .thenComparing(row -> row.region().key(), CodePoints.ORDER));
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (Row row : rows) {
      csv.add(row);
    }
    return csv.finish();
  }
}
