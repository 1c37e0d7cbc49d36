package tifa.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.region.Region.Level;
import tifa.region.RegionScanner.Found;

class RegionScannerTest {
  private final RegionTable table = RegionTable.shipped();
  private final RegionScanner scanner = new RegionScanner(table);

  @Test
  void findsEveryProvinceByShortAndLongName() {
    for (Region region : table.regions()) {
      if (region.level() == Level.PROVINCE) {
        String shortName = region.name().replaceAll("(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$", "");
        assertThat(found(shortName + "2025年政府工作报告.docx")).containsExactly(region.code());
        assertThat(found("2025年" + region.name() + "政府工作报告")).containsExactly(region.code());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--2031年3月18日在海拉尔区第二十八届人民代表大会第七次会议上, 150702",
    "黄山市黄山区2024年政府工作报告, 341000 341003",
    "黄山2024年政府工作报告, 341000",
    "messy/枣庄.txt, 370400",
    "2033年天津政府工作报告(全文), 120000",
    "——2033年2月6日在天津市第二十三届人民代表大会第八次会议上, 120000",
    "天津市市长 梅若水, 120000",
    "吉林省吉林市, 220000 220200",
    "安徽黄山市, 340000 341000",
    "在安徽云州市第一届人民代表大会上, 安徽省/云州市",
    "北京市朝阳区, 110000 110105",
    "朝阳区2020年政府工作报告（长春市）, 220104 220100",
    "朝阳区2020年政府工作报告, ?",
    "云州市第十四届人民代表大会, 云州市",
    "图书政治彭阳县人大志, 640425",
    "2030-2031年度云州市政府工作报告, 云州市",
    "2031年份云州市政府工作报告, 云州市",
    "重磅发布丨云州市2031年政府工作报告, 云州市",
    "——2024年1月9日在云州市开明区第三届人民代表大会上, 云州市 云州市/开明区",
    "云州市朝阳区人民政府区长 李明, 云州市 云州市/朝阳区",
    "北京市某某区2024年政府工作报告, 110000 北京市/某某区",
    "在第二十六届全国人民代表大会第八次会议上 国务院总理 梅若水, 100000 100000",
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
    Found found = scanner.find("--2031年3月18日在海拉尔区第二十八届").get(0);
    assertThat(found.name()).isEqualTo("海拉尔区");
    assertThat("--2031年3月18日在海拉尔区第二十八届".substring(found.start(), found.end())).isEqualTo("海拉尔区");
  }

  @Test
  void staysFastOnTextThatIsAllSuffixes() {
    String hostile = "某某区云州市吉林朝阳".repeat(200);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          scanner.find(hostile.substring(0, 400));
          scanner.find("某某区".repeat(100));
          scanner.find("区".repeat(5000));
        });
  }

  private List<String> found(String text) {
    return scanner.find(text).stream()
        .map(f -> f.resolution().region().map(Region::key).orElse("?"))
        .toList();
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
