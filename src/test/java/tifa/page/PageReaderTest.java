package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static PageData data(TableFiles files) throws IOException {
    return new PageReader(TableFiles.RUN, 0.05, TableFiles.ENGLISH, files, any -> Optional.empty())
        .read()
        .data();
  }

  private static LevelData province(PageData data) {
    return data.levels().get(1);
  }

  @Test
  void keepsLevelsApartWithTheYearsOfTheirOwnReports() throws IOException {
    PageData data = data(TableFiles.small());

    assertThat(data.levels()).extracting(LevelData::level).containsExactly("national", "province");
    assertThat(data.levels())
        .extracting(LevelData::years)
        .containsExactly(List.of(2004), List.of(2002, 2004));
    assertThat(data.terms())
        .containsExactly(
            List.of("民生", "民生保障", "min sheng", "people's livelihood"),
            List.of("双碳", "绿色低碳", "shuang tan", ""));
    assertThat(province(data).mentions()).containsExactly(List.of(1L, 7L), List.of(0L, 0L));
    assertThat(province(data).chars()).containsExactly(30_000L, 30_001L);
  }

  @Test
  void knowsHowASurfaceStandsInTheConcordance() throws IOException {
    TableFiles files =
        TableFiles.small().table("lexicon_audit", "term,surface,raw_hits", "三个代表,“三个代表”重要思想,3");

    assertThat(data(files).audit())
        .isEqualTo(
            new Grid(
                List.of("term", "surface", "raw_hits", "words"),
                List.of(List.of("三个代表", "“三个代表”重要思想", "3", "三个代表重要思想")),
                1));
  }

  @Test
  void tellsARegionWithoutMentionFromOneWithoutReport() throws IOException {
    TableFiles files =
        TableFiles.small()
            .table(
                "term_region_year",
                "term,region_code,year,category,level,region,report_id,mentions,chars",
                "民生,110000,2002,民生保障,province,北京市,r1,1,10000",
                "民生,120000,2002,民生保障,province,天津市,r3,0,20000",
                "民生,120000,2004,民生保障,province,天津市,r4,0,20000");

    LevelData level = province(data(files));

    assertThat(level.regions())
        .extracting(LevelData.Region::chars)
        .containsExactly(Arrays.asList(10_000L, null), List.of(20_000L, 20_000L));
    assertThat(level.regionMentions().get(0)).containsExactly(Arrays.asList(1L, null), null);
  }

  @Test
  void leavesOutRegionsOfALevelWithTooManyCells() throws IOException {
    String[] reports = new String[500_001];
    reports[0] =
        "path,position,report_id,region_code,region,level,year,title,chars,status,flags,similarity_previous,similarity_national";
    for (int i = 1; i < reports.length; i++) {
      reports[i] = "a,1,r%s,%s,某县,province,2002,,1,used,,,".formatted(i, i % 5);
    }

    LevelData fits = province(data(TableFiles.small().table("reports", reports)));
    String[] oneMore = Arrays.copyOf(reports, reports.length + 1);
    oneMore[reports.length] = "a,1,more,7,某县,province,2002,,1,used,,,";
    LevelData tooMany = province(data(TableFiles.small().table("reports", oneMore)));

    assertThat(fits.regions()).hasSize(2);
    assertThat(tooMany.regions()).isEmpty();
    assertThat(tooMany.regionCount()).isEqualTo(6);
  }

  @Test
  void givesEachSentenceItsReportAndHeadingAsWritten() throws IOException {
    TermSentences sentences =
        new PageReader(
                TableFiles.RUN,
                0.05,
                TableFiles.ENGLISH,
                TableFiles.small(),
                any -> Optional.empty())
            .read()
            .sentences();

    assertThat(sentences.reports())
        .containsExactly(
            List.of("r1", "2002", "北京市", "a.txt"), List.of("r2", "2004", "北京市", "b.txt"));
    assertThat(sentences.sections())
        .containsExactly(List.of(0, "s1", "一、回顾"), List.of(1, "s2", "二、部署"));
    assertThat(sentences.kept())
        .containsExactly(
            new TermSentences.OfTerm(
                "province",
                0,
                2,
                List.of(
                    List.of(0, 10, "review", "民生", "=改善", "民生", "。"),
                    List.of(1, 30, "plan", "人民生计", "", "民生", "事业。"))));
  }

  @Test
  void takesFirstUseAndAdoptionWhereThereAreSuchTables() throws IOException {
    LevelData level = province(data(TableFiles.small()));

    assertThat(level.firstUse().get(0))
        .containsExactly(List.of("110000", "北京市", "2002", "true", "r1", "民生", "0"));
    assertThat(level.adoption().get(0))
        .extracting(row -> row.get(0))
        .containsExactly("2002", "2004");
  }

  @Test
  void showsWhatIsThereWhereTablesWereLeftOut() throws IOException {
    PageData data =
        data(
            new TableFiles()
                .table(
                    "term_year",
                    "level,term,year,category,mentions,reports,reports_with_term,chars,tokens",
                    "city,民生,2002,,1,1,1,300,150"));

    assertThat(data.levels())
        .singleElement()
        .satisfies(
            level -> {
              assertThat(level.regions()).isEmpty();
              assertThat(level.firstUse()).isEmpty();
            });
    assertThat(data.trends().rows()).isEmpty();
    assertThat(data(new TableFiles()).levels()).isEmpty();
  }

  @Test
  void keepsTheFirstOfWhatIsNewInTheLastYears() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "level,year,rank,item,kind,category,mentions,mentions_before,regions,region_names,beside,report_id,sentence");
    for (int year = 1990; year < 2001; year++) {
      for (int rank = 1; rank <= 50; rank++) {
        lines.add("province,%s,%s,词%s,word,,9,0,1,北京市,,r1,句".formatted(year, rank, rank));
      }
    }
    LevelData level =
        province(data(TableFiles.small().table("new_in_year", lines.toArray(String[]::new))));

    assertThat(level.newInYear().keySet()).hasSize(10).contains(1991, 2000).doesNotContain(1990);
    assertThat(level.newInYear().get(2000)).hasSize(40);
    assertThat(level.newInYear().get(2000).get(0)).startsWith("1", "词1");
  }

  @Test
  void keepsWhatARegionSaysMoreOfApartFromWhatItSaysLessOfTheMostCertainFirst() throws IOException {
    TableFiles files =
        TableFiles.small()
            .table(
                "region_keyness",
                "level,region_code,year,kind,item,mentions,peers,peers_using,peers_mentions,"
                    + "log_ratio,log_ratio_low,log_ratio_high,rank",
                "province,110000,2004,term,民生,9,5,5,9,2,1.5,2.5,1",
                "province,110000,2004,term,双碳,9,5,2,3,4,0.5,7.5,1",
                "province,110000,2004,word,渔业,1,5,5,30,-2,-3,-1,6",
                "province,110000,2004,word,海洋,2,5,5,40,-2,-2.5,-1.5,6");

    SpecialOfRegion special = province(data(files)).regionKeyness().get(2004).get("110000");

    assertThat(special.peers()).isEqualTo(5);
    assertThat(special.moreTerms())
        .containsExactly(
            List.of("民生", "9", "5", "9", "2", "1.5", "2.5", "1"),
            List.of("双碳", "9", "2", "3", "4", "0.5", "7.5", "1"));
    assertThat(special.moreWords()).isEmpty();
    assertThat(special.lessTerms()).isEmpty();
    assertThat(special.lessWords()).extracting(row -> row.get(0)).containsExactly("海洋", "渔业");
  }

  @Test
  void saysWhatIsSpecialOfTheLastThreeHundredReportsInWholeYears() throws IOException {
    assertThat(yearsWithSpecials(250, 150, 140, 10)).containsExactly(2002, 2003, 2004);
    assertThat(yearsWithSpecials(250, 151, 140, 10)).containsExactly(2003, 2004);
    assertThat(yearsWithSpecials(1, 1, 1, 301)).containsExactly(2004);
  }

  /** Of so many reports in each year from 2001 on. */
  private static Set<Integer> yearsWithSpecials(int... reports) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "level,region_code,year,kind,item,mentions,peers,peers_using,peers_mentions,"
            + "log_ratio,log_ratio_low,log_ratio_high,rank");
    for (int region = 0; region < Arrays.stream(reports).max().orElseThrow(); region++) {
      for (int i = 0; i < reports.length; i++) {
        if (region < reports[i]) {
          lines.add("province,%s,%s,term,民生,9,5,5,9,2,1.5,2.5,1".formatted(region, 2001 + i));
        }
      }
    }
    TableFiles files = TableFiles.small().table("region_keyness", lines.toArray(String[]::new));
    return province(data(files)).regionKeyness().keySet();
  }

  @Test
  void namesTheIndicatorsOfPledgesInTheOrderOfTheVocabulary() throws IOException {
    TableFiles files =
        TableFiles.small()
            .table(
                "pledges",
                "region_code,target_year,indicator,indicator_name",
                "110000,2004,cpi,居民消费价格涨幅",
                "110000,2004,gdp_growth,地区生产总值增速",
                "110000,2004,port_growth,港口吞吐量");

    PageData data = data(files);

    assertThat(data.pledges().total()).isEqualTo(3);
    assertThat(data.indicators().keySet()).containsExactly("gdp_growth", "cpi", "port_growth");
    assertThat(data.indicators().get("port_growth")).containsExactly("港口吞吐量", "port_growth");
    assertThat(data.indicators().get("gdp_growth")).containsExactly("地区生产总值增速", "GDP growth");
  }

  @Test
  void hasNoPledgesWhereThereIsNoSuchTable() throws IOException {
    PageData data = data(TableFiles.small());

    assertThat(data.pledges().total()).isZero();
    assertThat(data.indicators()).isEmpty();
  }
}
