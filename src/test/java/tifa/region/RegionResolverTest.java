package tifa.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.region.Region.Level;
import tifa.region.Resolution.Certainty;

class RegionResolverTest {
  private final RegionTable table = RegionTable.shipped();
  private final RegionResolver resolver = new RegionResolver(table);

  @Test
  void everyFullPathIsReadAsItsOwnRegionOrAsItsSuccessor() {
    Set<String> taken = new TreeSet<>();
    for (Region region : table.regions()) {
      Resolution resolution = resolver.resolve(region.path(), List.of());
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
    assertThat(resolver.resolve(name, List.of()).certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(table.byCode(code)).hasValueSatisfying(r -> assertThat(r.name()).isEqualTo(name));
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
    Region region = resolver.resolve(raw, List.of()).region().orElseThrow();
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
    Resolution resolution = resolver.resolve(raw, List.of());
    assertThat(resolution.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(resolution.region().orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void keepsTwinsApart() {
    Resolution chaoyang = resolver.resolve("朝阳区", List.of());
    assertThat(chaoyang.certainty()).isEqualTo(Certainty.AMBIGUOUS);
    assertThat(chaoyang.region()).isEmpty();
    assertThat(codes(chaoyang)).containsExactly("110105", "220104");
    assertThat(codes(resolver.resolve("鼓楼区", List.of())))
        .containsExactly("320106", "320302", "350102", "410204");
  }

  @Test
  void decidesBetweenTwinsByTheirContext() {
    assertThat(codeOf("朝阳区", "吉林省")).isEqualTo("220104");
    assertThat(codeOf("朝阳区", "北京")).isEqualTo("110105");
    assertThat(codeOf("鼓楼区", "开封")).isEqualTo("410204");
    assertThat(codeOf("鼓楼区", "江苏省", "徐州市")).isEqualTo("320302");
    assertThat(resolver.resolve("鼓楼区", List.of("江苏省")).certainty()).isEqualTo(Certainty.AMBIGUOUS);
  }

  @Test
  void aShortNameMeansTheHighestDivisionAndSaysSo() {
    Resolution jilin = resolver.resolve("吉林", List.of());
    assertThat(jilin.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(codes(jilin)).startsWith("220000").contains("220200");
    Resolution huangshan = resolver.resolve("黄山", List.of());
    assertThat(huangshan.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(codes(huangshan)).containsExactly("341000", "341003");
    assertThat(resolver.resolve("鼓楼", List.of()).certainty()).isEqualTo(Certainty.AMBIGUOUS);
    assertThat(resolver.resolve("枣庄", List.of()).certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aPresentNameGoesBeforeAFormerOne() {
    Resolution chaohu = resolver.resolve("巢湖市", List.of());
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
    Resolution resolution = resolver.resolve(raw, context == null ? List.of() : List.of(context));
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
    assertThat(resolver.resolve(raw, List.of())).isEqualTo(Resolution.NOTHING);
  }

  @Test
  void staysFastOnNamesThatAreAllSuffixes() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          resolver.resolve("吉林".repeat(24), List.of());
          resolver.resolve("某某区".repeat(16), List.of());
        });
  }

  private String codeOf(String raw, String... context) {
    return resolver.resolve(raw, List.of(context)).region().orElseThrow().code();
  }

  private static List<String> codes(Resolution resolution) {
    return resolution.candidates().stream().map(Region::code).toList();
  }
}
