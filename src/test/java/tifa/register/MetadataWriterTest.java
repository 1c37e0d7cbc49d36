package tifa.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.register.Files.file;
import static tifa.register.Files.register;
import static tifa.register.Files.report;

import org.junit.jupiter.api.Test;
import tifa.analysis.FileFacts;

class MetadataWriterTest {
  private static final FileFacts CITY = file("甲.txt", report("枣庄市2031年政府工作报告", 400, 1));
  private static final FileFacts LONGER = file("乙, 长.txt", report("枣庄市2031年政府工作报告", 500, 2));
  private static final FileFacts UNLISTED = file("丙.txt", report("云岭省云州市2030年政府工作报告", 400, 3));
  private static final FileFacts UNDATED = file("丁.txt", report("云州市政府工作报告", 400, 4));
  private static final FileFacts TWO =
      file("戊.txt", report("海拉尔区2029年政府工作报告", 400, 5) + "\n" + report("海拉尔区2030年政府工作报告", 400, 6));

  @Test
  void writesWhatIsBelievedAndLeavesEmptyWhatIsNot() throws Exception {
    assertThat(written(register(CITY, UNLISTED, UNDATED, TWO)).lines())
        .containsExactly(
            "\uFEFFpath,region_code,region,level,year,title",
            "丁.txt,,云州市,city,,云州市政府工作报告",
            "丙.txt,,云岭省/云州市,city,2030,云岭省云州市2030年政府工作报告",
            "戊.txt,150702,海拉尔区,county,2029,海拉尔区2029年政府工作报告",
            "戊.txt#2,150702,海拉尔区,county,2030,海拉尔区2030年政府工作报告",
            "甲.txt,370400,枣庄市,city,2031,枣庄市2031年政府工作报告");
  }

  /** Two reports of one region and year that metadata.csv names would both count. */
  @Test
  void leavesOutAReportInConflict() throws Exception {
    assertThat(written(register(CITY, LONGER)).lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("\"乙, 长.txt\","));
  }

  @Test
  void givesTheSameRegisterAgain() throws Exception {
    FileFacts[] files = {CITY, LONGER, UNLISTED, UNDATED, TWO};
    Register believed = register(files);
    Metadata metadata = MetadataReader.read("m.csv", written(believed).getBytes(UTF_8));
    assertThat(cells(register(metadata, files))).isEqualTo(cells(believed));
  }

  private static String cells(Register register) {
    StringBuilder cells = new StringBuilder();
    for (ReportEntry entry : register.entries()) {
      cells.append(
          "%s %s %s %s %s %s%n"
              .formatted(
                  entry.path(),
                  entry.position(),
                  entry.region(),
                  entry.year(),
                  entry.title(),
                  entry.status()));
    }
    return cells.toString();
  }

  private static String written(Register register) throws Exception {
    StringBuilder out = new StringBuilder();
    MetadataWriter.write(register, out);
    return out.toString();
  }
}
