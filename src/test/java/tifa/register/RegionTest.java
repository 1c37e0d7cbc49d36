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

  private static Optional<Region> region(String path, String text) {
    return Files.only(file(path, text)).region();
  }

  private static String body(String opening) {
    return "\n各位代表：\n现在，" + opening + "\n一、过去一年工作\n甲乙丙。\n二、今后打算\n丁戊己。\n";
  }
}
