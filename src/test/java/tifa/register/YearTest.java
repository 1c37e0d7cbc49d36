package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.register.Files.codes;
import static tifa.register.Files.file;
import static tifa.register.Files.register;
import static tifa.register.Files.report;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tifa.analysis.FileFacts;

class YearTest {
  private static final String BODY =
      "\n各位代表：\n现在，我代表市人民政府报告工作，请予审议。\n一、2030年工作回顾\n甲乙丙。\n二、2031年工作安排\n丁戊己。\n";
  private static final String UNDATED =
      "\n各位代表：\n现在，我代表市人民政府报告工作，请予审议。\n一、过去一年工作\n甲乙丙。\n二、今后打算\n丁戊己。\n";

  @Test
  void believesTheTitleMost() {
    assertYear(file("枣庄/2028.txt", "枣庄市2031年政府工作报告\n（2031年1月5日）" + BODY), 2031, "title");
    assertYear(file("枣庄/a.txt", "枣庄市2029年政府工作报告\n（2031年1月5日）" + BODY), 2029, "title");
  }

  @Test
  void believesThePlanBeforeTheDelivery() {
    assertYear(file("枣庄/a.txt", "枣庄市政府工作报告\n（2029年1月5日）" + BODY), 2031, "plan");
  }

  @Test
  void believesTheDeliveryBeforeTheFileName() {
    assertYear(file("枣庄/2028.txt", "枣庄市政府工作报告\n（2031年1月5日）" + UNDATED), 2031, "delivery");
  }

  @Test
  void believesTheFileNameBeforeTheFolder() {
    assertYear(file("2027/枣庄2028年.txt", "枣庄市政府工作报告" + UNDATED), 2028, "file");
    assertYear(file("2027/枣庄.txt", "枣庄市政府工作报告" + UNDATED), 2027, "folder");
  }

  @Test
  void believesMetadataAboveAll() {
    Metadata metadata =
        new Metadata(
            Map.of(
                "枣庄/a.txt",
                new Metadata.Row(
                    Optional.empty(), Optional.empty(), Optional.of(2025), Optional.empty())));
    Register register = register(metadata, file("枣庄/a.txt", "枣庄市2031年政府工作报告\n（2031年1月5日）" + BODY));
    assertThat(register.entries().get(0).year()).hasValue(2025);
    assertThat(register.entries().get(0).yearSource()).isEqualTo("metadata");
    assertThat(codes(register)).containsOnly("METADATA_DISAGREES");
  }

  @Test
  void saysWhatDisagrees() {
    Register register = register(file("枣庄/2028.txt", "枣庄市2031年政府工作报告\n（2031年1月5日）" + BODY));
    assertThat(codes(register)).containsExactly("YEAR_DISAGREES");
    assertThat(register.problems().get(0).detail())
        .isEqualTo("Counted as 2031 (title), though the file name says 2028");
    assertThat(register.entries().get(0).flags()).containsExactly("YEAR_DISAGREES");
  }

  @Test
  void saysNothingWhereAllAgree() {
    assertThat(codes(register(file("枣庄/2031.txt", "枣庄市2031年政府工作报告\n（2031年1月5日）" + BODY))))
        .isEmpty();
  }

  @Test
  void givesADeliveryInDecemberToTheYearThatItPlans() {
    for (String date : new String[] {"2030年11月30日", "2030年12月28日"}) {
      Register register = register(file("枣庄/a.txt", "枣庄市政府工作报告\n（" + date + "）" + BODY));
      assertThat(register.entries().get(0).year()).hasValue(2031);
      assertThat(codes(register)).containsExactly("DELIVERED_EARLY");
    }
  }

  @Test
  void saysThatAReportTitledForNextYearWasDeliveredEarly() {
    Register register = register(file("枣庄/a.txt", "枣庄市2031年政府工作报告\n（2030年12月28日）" + UNDATED));
    assertThat(register.entries().get(0).year()).hasValue(2031);
    assertThat(codes(register)).containsExactly("DELIVERED_EARLY");
  }

  @Test
  void leavesADeliveryInDecemberThatPlansNothingInItsYear() {
    assertYear(file("枣庄/a.txt", "枣庄市政府工作报告\n（2030年12月28日）" + UNDATED), 2030, "delivery");
  }

  /** As in 1981 and 1982. */
  @Test
  void letsATitleWinOverAnEarlyDelivery() {
    Register register = register(file("枣庄/a.txt", "枣庄市2030年政府工作报告\n（2030年11月30日）" + BODY));
    assertThat(register.entries().get(0).year()).hasValue(2030);
    assertThat(codes(register)).isEmpty();
  }

  @Test
  void rejectsAReportWithoutYear() {
    Register register = register(file("枣庄/a.txt", "枣庄市政府工作报告" + UNDATED));
    assertThat(register.entries().get(0).status()).isEqualTo(Status.REJECTED);
    assertThat(register.entries().get(0).year()).isEmpty();
    assertThat(codes(register)).containsExactly("NO_YEAR");
  }

  @Test
  void rejectsAYearOutsideTheJob() {
    Register register =
        new Registrar(Metadata.none(), Optional.empty(), 2000, 2020)
            .register(java.util.List.of(file("a.txt", report("枣庄市2031年政府工作报告", 100, 1))));
    assertThat(register.entries().get(0).status()).isEqualTo(Status.REJECTED);
    assertThat(codes(register)).containsExactly("YEAR_OUT_OF_RANGE");
  }

  private static void assertYear(FileFacts file, int year, String source) {
    ReportEntry entry = Files.only(file);
    assertThat(entry.year()).as(file.path()).hasValue(year);
    assertThat(entry.yearSource()).isEqualTo(source);
  }
}
