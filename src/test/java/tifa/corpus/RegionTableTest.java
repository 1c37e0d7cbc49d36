package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.corpus.Region.Level;
import tifa.corpus.RegionTable.Found;
import tifa.corpus.Resolution.Certainty;

class RegionTableTest {
  private final RegionTable table = RegionTable.shipped();

  @Test
  void hasEveryPresentDivisionOnce() {
    assertThat(table.regions()).extracting(Region::code).doesNotHaveDuplicates();
    assertThat(table.regions()).extracting(Region::level).doesNotContain(Level.UNKNOWN);
    assertThat(table.regions()).filteredOn(r -> r.level() == Level.PROVINCE).hasSize(34);
    assertThat(table.regions()).hasSizeGreaterThan(3200);
  }

  @Test
  void everyParentIsAboveItsChildAndSharesItsCode() {
    for (Region region : table.regions()) {
      if (region.level() == Level.NATIONAL) {
        assertThat(table.parentOf(region)).isEmpty();
        continue;
      }
      Region parent = table.parentOf(region).orElseThrow();
      assertThat(parent.level()).isLessThan(region.level());
      if (region.level() != Level.PROVINCE) {
        assertThat(parent.code()).startsWith(region.code().substring(0, 2));
        assertThat(region.path()).isEqualTo(parent.path() + "/" + region.name());
      }
    }
  }

  @Test
  void levelFollowsTheCode() {
    for (Region region : table.regions()) {
      String code = region.code();
      Level expected =
          code.equals("100000")
              ? Level.NATIONAL
              : code.endsWith("0000")
                  ? Level.PROVINCE
                  : code.endsWith("00") ? Level.CITY : Level.COUNTY;
      assertThat(region.level()).as(region.path()).isEqualTo(expected);
    }
  }

  @Test
  void everyFullPathIsReadAsItsOwnRegionOrAsItsSuccessor() {
    Set<String> taken = new TreeSet<>();
    for (Region region : table.regions()) {
      Resolution resolution = table.resolve(region.path(), List.of());
      assertThat(resolution.candidates()).as(region.path()).contains(region);
      if (resolution.certainty() != Certainty.LIKELY) {
        assertThat(resolution.region()).as(region.path()).contains(region);
      } else {
        taken.add(region.name());
      }
    }
    // Names that a division of today took over from another of its province.
    assertThat(taken).containsExactlyInAnyOrder("巢湖市", "儋州市", "毕节市", "铜仁市", "日喀则市", "吐鲁番市", "哈密市");
  }

  @ParameterizedTest
  @CsvSource({
    "北京, 北京市, 110000",
    "天津, 天津市, 120000",
    "河北, 河北省, 130000",
    "山西, 山西省, 140000",
    "内蒙古, 内蒙古自治区, 150000",
    "内蒙, 内蒙古自治区, 150000",
    "辽宁, 辽宁省, 210000",
    "吉林, 吉林省, 220000",
    "黑龙江, 黑龙江省, 230000",
    "上海, 上海市, 310000",
    "江苏, 江苏省, 320000",
    "浙江, 浙江省, 330000",
    "安徽, 安徽省, 340000",
    "福建, 福建省, 350000",
    "江西, 江西省, 360000",
    "山东, 山东省, 370000",
    "河南, 河南省, 410000",
    "湖北, 湖北省, 420000",
    "湖南, 湖南省, 430000",
    "广东, 广东省, 440000",
    "广西, 广西壮族自治区, 450000",
    "海南, 海南省, 460000",
    "重庆, 重庆市, 500000",
    "四川, 四川省, 510000",
    "贵州, 贵州省, 520000",
    "云南, 云南省, 530000",
    "西藏, 西藏自治区, 540000",
    "陕西, 陕西省, 610000",
    "甘肃, 甘肃省, 620000",
    "青海, 青海省, 630000",
    "宁夏, 宁夏回族自治区, 640000",
    "新疆, 新疆维吾尔自治区, 650000",
    "新疆自治区, 新疆维吾尔自治区, 650000",
    "台湾, 台湾省, 710000",
    "香港, 香港特别行政区, 810000",
    "澳门, 澳门特别行政区, 820000"
  })
  void knowsProvincesByShortAndLongName(String shortName, String name, String code) {
    assertThat(codeOf(shortName)).isEqualTo(code);
    assertThat(codeOf(name)).isEqualTo(code);
    assertThat(table.resolve(name, List.of()).certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(table.byCode(code)).hasValueSatisfying(r -> assertThat(r.name()).isEqualTo(name));
    assertThat(found(shortName + "2025年政府工作报告.docx")).containsExactly(code);
    assertThat(found("2025年" + name + "政府工作报告")).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "黄山区, 341003, 安徽省/黄山市/黄山区",
    "北京市朝阳区, 110105, 北京市/朝阳区",
    "长春朝阳区, 220104, 吉林省/长春市/朝阳区",
    "吉林省吉林市, 220200, 吉林省/吉林市",
    "吉林吉林, 220200, 吉林省/吉林市",
    "枣庄, 370400, 山东省/枣庄市",
    "海拉尔, 150702, 内蒙古自治区/呼伦贝尔市/海拉尔区",
    "呼伦贝尔市海拉尔区, 150702, 内蒙古自治区/呼伦贝尔市/海拉尔区",
    "内蒙古/呼伦贝尔/海拉尔, 150702, 内蒙古自治区/呼伦贝尔市/海拉尔区",
    "150702, 150702, 内蒙古自治区/呼伦贝尔市/海拉尔区",
    "恩施州, 422800, 湖北省/恩施土家族苗族自治州",
    "长阳, 420528, 湖北省/宜昌市/长阳土家族自治县",
    "仙桃市, 429004, 湖北省/仙桃市",
    "天津市人民政府, 120000, 天津市",
    "全国, 100000, 全国",
    "国务院, 100000, 全国",
    "中国, 100000, 全国"
  })
  void readsNamesAsPeopleWriteThem(String raw, String code, String path) {
    Region region = table.resolve(raw, List.of()).region().orElseThrow();
    assertThat(region.code()).isEqualTo(code);
    assertThat(region.path()).isEqualTo(path);
    assertThat(region.key()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "襄樊市, 420600",
    "思茅地区, 530800",
    "密云县, 110118",
    "铜山县, 320312",
    "320323, 320312",
    "呼伦贝尔盟, 150700",
    "塘沽区, 120107",
    "莱芜市, 371200",
    "341421, 340124"
  })
  void knowsFormerNamesAndCodes(String raw, String code) {
    Resolution resolution = table.resolve(raw, List.of());
    assertThat(resolution.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(resolution.region().orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void keepsTwinsApart() {
    Resolution chaoyang = table.resolve("朝阳区", List.of());
    assertThat(chaoyang.certainty()).isEqualTo(Certainty.AMBIGUOUS);
    assertThat(chaoyang.region()).isEmpty();
    assertThat(codes(chaoyang)).containsExactly("110105", "220104");
    assertThat(codes(table.resolve("鼓楼区", List.of())))
        .containsExactly("320106", "320302", "350102", "410204");
  }

  @Test
  void decidesBetweenTwinsByTheirContext() {
    assertThat(codeOf("朝阳区", "吉林省")).isEqualTo("220104");
    assertThat(codeOf("朝阳区", "北京")).isEqualTo("110105");
    assertThat(codeOf("鼓楼区", "开封")).isEqualTo("410204");
    assertThat(codeOf("鼓楼区", "江苏省", "徐州市")).isEqualTo("320302");
    assertThat(table.resolve("鼓楼区", List.of("江苏省")).certainty()).isEqualTo(Certainty.AMBIGUOUS);
  }

  @Test
  void aShortNameMeansTheHighestDivisionAndSaysSo() {
    Resolution jilin = table.resolve("吉林", List.of());
    assertThat(jilin.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(codes(jilin)).startsWith("220000").contains("220200");
    Resolution huangshan = table.resolve("黄山", List.of());
    assertThat(huangshan.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(codes(huangshan)).containsExactly("341000", "341003");
    assertThat(table.resolve("鼓楼", List.of()).certainty()).isEqualTo(Certainty.AMBIGUOUS);
    assertThat(table.resolve("枣庄", List.of()).certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aPresentNameGoesBeforeAFormerOne() {
    Resolution chaohu = table.resolve("巢湖市", List.of());
    assertThat(chaohu.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(codes(chaohu)).containsExactly("340181", "341400");
    assertThat(codeOf("新华区", "新乡市")).isEqualTo("410703");
    assertThat(codeOf("新华区", "石家庄市")).isEqualTo("130105");
  }

  @ParameterizedTest
  @CsvSource({
    "云州市, , 云州市, CITY",
    "云州市, 安徽省, 安徽省/云州市, CITY",
    "云州市, 北京市, 云州市, CITY",
    "北京市某某区, , 北京市/某某区, COUNTY",
    "某某区, 北京市, 北京市/某某区, COUNTY",
    "北京市鼓楼区, , 北京市/鼓楼区, COUNTY",
    "安徽云州市, , 安徽省/云州市, CITY",
    "云州市开明区, , 云州市/开明区, COUNTY",
    "云州市朝阳区, , 云州市/朝阳区, COUNTY",
    "开明区, 安徽省云州市, 安徽省/云州市/开明区, COUNTY",
    "东海省, , 东海省, PROVINCE",
    "云山自治州, , 云山自治州, CITY",
    "云岭地区, , 云岭地区, CITY",
    "苏州市云州市, , 江苏省/苏州市/云州市, COUNTY",
    "海口岸县, , 海口岸县, COUNTY"
  })
  void readsUnlistedNamesByTheirSuffix(String raw, String context, String path, Level level) {
    Resolution resolution = table.resolve(raw, context == null ? List.of() : List.of(context));
    assertThat(resolution.certainty()).isEqualTo(Certainty.UNLISTED);
    Region region = resolution.region().orElseThrow();
    assertThat(region.code()).isEmpty();
    assertThat(region.path()).isEqualTo(path);
    assertThat(region.key()).isEqualTo(path);
    assertThat(region.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"''", "政府工作报告", "全市", "各县", "999999", "智慧城市", "messy", "天津市河北省"})
  void findsNoRegionInOtherWords(String raw) {
    assertThat(table.resolve(raw, List.of())).isEqualTo(Resolution.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "--2015年2月5日在海拉尔区第十四届人民代表大会第四次会议上, 150702",
    "黄山市黄山区2024年政府工作报告, 341000 341003",
    "黄山2024年政府工作报告, 341000",
    "messy/枣庄.txt, 370400",
    "2017年天津政府工作报告(全文), 120000",
    "——2017年1月15日在天津市第十六届人民代表大会第六次会议上, 120000",
    "天津市市长 王东峰, 120000",
    "吉林省吉林市, 220000 220200",
    "安徽黄山市, 340000 341000",
    "在安徽云州市第一届人民代表大会上, 安徽省/云州市",
    "北京市朝阳区, 110000 110105",
    "朝阳区2020年政府工作报告（长春市）, 220104 220100",
    "朝阳区2020年政府工作报告, ?",
    "云州市第十四届人民代表大会, 云州市",
    "——2024年1月9日在云州市开明区第三届人民代表大会上, 云州市 云州市/开明区",
    "云州市朝阳区人民政府区长 李明, 云州市 云州市/朝阳区",
    "北京市某某区2024年政府工作报告, 110000 北京市/某某区",
    "在第十四届全国人民代表大会第二次会议上 国务院总理 李强, 100000 100000",
    "中华人民共和国第六届全国人民代表大会, 100000",
    "天津市河北省, 120000 130000",
    "全国2024年政府工作报告, 100000",
    "政府工作报告, ''",
    "前三季度增速居全省第1 全国各族人民 工业增速居高新区第一, ''",
    "推动区域协调发展 做强县域经济 加快智慧城市建设, ''",
    "华东区发展 加快新县建设 西安全面发展, ''",
    "为实现长治久安而奋斗, ''",
    "新华社北京3月14日电, ''"
  })
  void findsTheRegionsThatATextNames(String text, String keys) {
    assertThat(found(text)).containsExactlyElementsOf(words(keys));
  }

  @Test
  void saysWhereANameStands() {
    Found found = table.find("--2015年2月5日在海拉尔区第十四届").get(0);
    assertThat(found.name()).isEqualTo("海拉尔区");
    assertThat("--2015年2月5日在海拉尔区第十四届".substring(found.start(), found.end())).isEqualTo("海拉尔区");
  }

  @Test
  void staysFastOnTextThatIsAllSuffixes() {
    String hostile = "某某区云州市吉林朝阳".repeat(200);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          table.find(hostile.substring(0, 400));
          table.find("某某区".repeat(100));
          table.find("区".repeat(5000));
          table.resolve("吉林".repeat(24), List.of());
          table.resolve("某某区".repeat(16), List.of());
        });
  }

  @Test
  void refusesATableWithoutAParentOrWithOneCodeTwice() {
    String header = "code,name,level,parent,short,alias,last_listed\n";
    assertThatThrownBy(() -> read(header + "120000,天津市,province,100000,天津,,\n"))
        .hasMessage("regions: parent 100000 is missing");
    assertThatThrownBy(() -> read(header + "100000,全国,national,,,,\n100000,全国,national,,,,\n"))
        .hasMessage("regions: code 100000 stands twice");
  }

  @Test
  void refusesARegionWhoseCodeOrPathIsWrong() {
    assertThatThrownBy(() -> new Region("1200", "天津市", "天津市", Level.PROVINCE))
        .hasMessage("Invalid region code 1200 of 天津市: not six digits");
    assertThatThrownBy(() -> new Region("", "开明区", "云州市", Level.COUNTY))
        .hasMessage("Invalid region path 云州市: does not end in its name 开明区");
    assertThat(Level.PROVINCE.label()).isEqualTo("province");
  }

  private static RegionTable read(String csv) throws IOException {
    return RegionTable.read(new StringReader(csv));
  }

  private String codeOf(String raw, String... context) {
    return table.resolve(raw, List.of(context)).region().orElseThrow().code();
  }

  private static List<String> codes(Resolution resolution) {
    return resolution.candidates().stream().map(Region::code).toList();
  }

  private List<String> found(String text) {
    return table.find(text).stream()
        .map(f -> f.resolution().region().map(Region::key).orElse("?"))
        .toList();
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
