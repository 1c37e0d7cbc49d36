package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.register.Files.codes;
import static tifa.register.Files.file;
import static tifa.register.Files.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.region.Region;
import tifa.region.Region.Level;

class RegionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a.txt         | 枣庄市2031年政府工作报告                       | 市 | 370400 | CITY
          a.txt         | 2031年天津市政府工作报告(全文)                 | 市 | 120000 | PROVINCE
          a.txt         | 2031年政府工作报告;——2031年1月5日在海拉尔区第九届人民代表大会第一次会议上 | 区 | 150702 | COUNTY
          a.txt         | 2031年政府工作报告;——2031年1月5日在呼伦贝尔市海拉尔区第九届人民代表大会上 | 区 | 150702 | COUNTY
          a.txt         | 2031年政府工作报告;枣庄市市长　梅若水          | 市 | 370400 | CITY
          a.txt         | 2031年政府工作报告;——2031年3月5日在第九届全国人民代表大会第一次会议上 | 国 | 100000 | NATIONAL
          a.txt         | 2031年政府工作报告;国务院总理　梅若水          | 国 | 100000 | NATIONAL
          枣庄2031.txt  | 2031年政府工作报告                             | 市 | 370400 | CITY
          枣庄/2031.txt | 2031年政府工作报告                             | 市 | 370400 | CITY
          山东/枣庄.txt | 2031年政府工作报告                             | 市 | 370400 | CITY
          黄山.txt      | 2031年政府工作报告                             | 区 | 341003 | COUNTY
          黄山.txt      | 2031年政府工作报告                             | 市 | 341000 | CITY
          吉林.txt      | 2031年政府工作报告                             | 省 | 220000 | PROVINCE
          吉林.txt      | 2031年政府工作报告                             | 市 | 220200 | CITY
          长春/朝阳区.txt | 2031年政府工作报告                           | 区 | 220104 | COUNTY
          北京/朝阳区.txt | 2031年政府工作报告                           | 区 | 110105 | COUNTY
          """)
  void tellsTheRegion(String path, String titleLines, String suffix, String code, Level level) {
    String government = suffix.equals("国") ? "国务院" : suffix + "人民政府";
    Region region =
        region(path, titleLines.replace(';', '\n') + body("我代表" + government + "报告工作，请予审议。"))
            .orElseThrow();
    assertThat(region.code()).isEqualTo(code);
    assertThat(region.level()).isEqualTo(level);
  }

  @Test
  void readsForWhomTheOpeningSpeaks() {
    assertThat(region("a.txt", "2031年政府工作报告" + body("我代表枣庄市人民政府报告工作。")).orElseThrow().code())
        .isEqualTo("370400");
    assertThat(region("a.txt", "2031年政府工作报告" + body("我受国务院的委托，报告工作。")).orElseThrow().code())
        .isEqualTo("100000");
  }

  @Test
  void believesTheTextMoreThanTheFileName() {
    Register register = register(file("台州.txt", "枣庄市2031年政府工作报告" + body("我代表市人民政府报告工作。")));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("370400");
    assertThat(codes(register)).containsExactly("REGION_DISAGREES");
    assertThat(register.problems().get(0).detail()).contains("山东省/枣庄市").contains("浙江省/台州市");
  }

  @Test
  void takesAFolderAboveForNoDisagreement() {
    assertThat(codes(register(file("山东/a.txt", "枣庄市2031年政府工作报告" + body("我代表市人民政府报告工作。")))))
        .isEmpty();
  }

  @Test
  void takesARegionThatTheTableLacksByItsName() {
    Region region =
        region("a.txt", "2031年政府工作报告\n——2031年1月5日在云州市第九届人民代表大会第一次会议上" + body("我代表市人民政府报告工作。"))
            .orElseThrow();
    assertThat(region.code()).isEmpty();
    assertThat(region.name()).isEqualTo("云州市");
    assertThat(region.level()).isEqualTo(Level.CITY);
  }

  @Test
  void isSilentOnTwinsThatTheFolderTellsApart() {
    Register register = register(file("江苏省南京市/鼓楼区.txt", "2031年政府工作报告" + body("我代表区人民政府报告工作。")));
    assertThat(codes(register)).doesNotContain("REGION_AMBIGUOUS", "NO_REGION");
  }

  @Test
  void saysWhenTwinsCannotBeToldApart() {
    Register register = register(file("鼓楼区.txt", "2031年政府工作报告" + body("我代表区人民政府报告工作。")));
    assertThat(codes(register)).contains("REGION_AMBIGUOUS");
  }

  @Test
  void fallsBackToTheRegionOfTheCorpusBeforeTheFileName() {
    Registrar registrar = new Registrar(Metadata.none(), Optional.of("天津市"), 1949, 2100);
    Register register =
        registrar.register(List.of(file("枣庄.txt", "2031年政府工作报告" + body("我代表市人民政府报告工作。"))));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("120000");
  }

  @Test
  void rejectsAReportOfNowhere() {
    Register register = register(file("a.txt", "2031年政府工作报告" + body("我代表政府报告工作。")));
    assertThat(register.entries().get(0).status()).isEqualTo(Status.REJECTED);
    assertThat(codes(register)).containsExactly("NO_REGION");
  }

  @Test
  void letsMetadataNameRegionAndLevel() {
    Metadata metadata =
        new Metadata(
            Map.of(
                "台州.txt",
                new Metadata.Row(
                    Optional.of("150702"),
                    Optional.of("city"),
                    Optional.empty(),
                    Optional.of("题"))));
    Register register =
        register(metadata, file("台州.txt", "枣庄市2031年政府工作报告" + body("我代表市人民政府报告工作。")));
    ReportEntry entry = register.entries().get(0);
    assertThat(entry.region().orElseThrow().name()).isEqualTo("海拉尔区");
    assertThat(entry.region().orElseThrow().level()).isEqualTo(Level.CITY);
    assertThat(entry.title()).isEqualTo("题");
    assertThat(codes(register)).containsExactly("METADATA_DISAGREES");
  }

  /** 咸宁（武汉）离岸科创园 and 武汉都市圈 name a neighbour, 咸宁 the report's own city. */
  @Test
  void takesNoPlaceInBracketsForTheRegion() {
    String text =
        "各位代表：\n现在，我代表市人民政府报告工作。\n一、2030年工作回顾\n"
            + "设立咸宁（武汉）离岸科创园，武汉都市圈建设加快。咸宁高新区扩区。\n二、2031年工作安排\n建设更美咸宁。\n";
    Register register = register(file("咸宁.txt", text));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("421200");
    assertThat(codes(register)).isEmpty();
  }

  @Test
  void tellsAPrefectureFromAProvinceOfItsNameByWhomTheTextSpeaksFor() {
    for (String government : new String[] {"市政府", "市人民政府"}) {
      String text = "2031年政府工作报告" + body("我代表" + government + "报告工作。");
      assertThat(region("吉林.txt", text).orElseThrow().code()).isEqualTo("220200");
    }
    assertThat(region("海南.txt", "2031年政府工作报告" + body("我代表州人民政府报告工作。")).orElseThrow().code())
        .isEqualTo("632500");
    assertThat(region("锡林郭勒.txt", "2031年政府工作报告" + body("我代表行署报告工作。")).orElseThrow().code())
        .isEqualTo("152500");
  }

  @Test
  void tellsThemByWhatTheTextCallsItsRegion() {
    String text = "2031年政府工作报告\n各位代表：\n一、过去一年工作\n%s\n二、今后打算\n丁戊己。\n";
    assertThat(region("吉林.txt", text.formatted("我市、我市、全市、全市增长，居全省第一。")).orElseThrow().code())
        .isEqualTo("220200");
    assertThat(region("吉林.txt", text.formatted("我省、我省、全省、全省增长。")).orElseThrow().code())
        .isEqualTo("220000");
  }

  @Test
  void saysWhenNothingTellsThemApart() {
    Register register = register(file("吉林.txt", "2031年政府工作报告" + body("我代表政府报告工作。")));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("220000");
    assertThat(codes(register)).contains("REGION_AMBIGUOUS");
  }

  /** A file that is named for a city and holds the report of a county. */
  @Test
  void takesNoRegionFromANameThatCannotSpeakSo() {
    Register register = register(file("枣庄.txt", "2031年政府工作报告" + body("我代表县人民政府报告工作。")));
    assertThat(codes(register)).containsExactly("NO_REGION");
  }

  @Test
  void believesWhatTheTextNamesAllTheTimeMoreThanTheFileName() {
    String other = "2031年政府工作报告" + body("我代表市人民政府报告工作。").replace("甲乙丙。", "咸宁更美，咸宁更强。".repeat(4));
    Register register = register(file("枣庄.txt", other));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("421200");
    assertThat(codes(register)).containsExactly("REGION_DISAGREES");
    Register nameless = register(file("a.txt", other));
    assertThat(nameless.entries().get(0).region().orElseThrow().code()).isEqualTo("421200");
    assertThat(codes(nameless)).containsExactly("REGION_DOUBTFUL");
  }

  /** 赤壁 is a city too, but lies in the one whose counties the text lists. */
  @Test
  void takesTheRegionWhoseSubdivisionsTheTextListsRatherThanOneOfThem() {
    String counties = "赤壁更强，赤壁更美，赤壁更富。通山县通路，崇阳县通电，通城县通水。";
    String text =
        "2031年政府工作报告"
            + body("我代表市人民政府报告工作。").replace("甲乙丙。", counties + counties.replace('更', '最'));
    assertThat(region("a.txt", text).orElseThrow().code()).isEqualTo("421200");
  }

  @Test
  void saysWhenTheTextDoesNotNameTheRegionOfItsFile() {
    Register register = register(file("枣庄.txt", "2031年政府工作报告" + body("我代表市人民政府报告工作。")));
    assertThat(codes(register)).containsExactly("REGION_DOUBTFUL");
  }

  @Test
  void saysWhenTitleAndWhomItSpeaksForDisagree() {
    Register register = register(file("a.txt", "枣庄市2031年政府工作报告" + body("我代表县人民政府报告工作。")));
    assertThat(register.entries().get(0).region().orElseThrow().code()).isEqualTo("370400");
    assertThat(codes(register)).containsExactly("REGION_DISAGREES");
  }

  private static Optional<Region> region(String path, String text) {
    return Files.only(file(path, text)).region();
  }

  private static String body(String opening) {
    return "\n各位代表：\n现在，" + opening + "\n一、过去一年工作\n甲乙丙。\n二、今后打算\n丁戊己。\n";
  }
}
