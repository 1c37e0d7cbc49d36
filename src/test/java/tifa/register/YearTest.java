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
  void believesTheTitleBeforeAnythingElseOfAsMuchWeight() {
    assertYear(file("枣庄/2028.txt", "枣庄市2031年政府工作报告\n（2031年1月5日）" + BODY), 2031, "title");
    assertYear(file("枣庄/a.txt", "枣庄市2029年政府工作报告\n各位代表：\n" + UNDATED), 2029, "title");
  }

  /** A title with a slip of the pen does not outweigh delivery and headings. */
  @Test
  void believesDeliveryAndHeadingsTogetherMoreThanTheTitle() {
    assertYear(file("枣庄/a.txt", "枣庄市2029年政府工作报告\n（2031年1月5日）" + BODY), 2031, "delivery");
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
  void believesAFileThatIsNamedAsTheReportOfAYearButSaysSo() {
    FileFacts named = file("2027/2028年枣庄市政府工作报告.txt", "政府工作报告" + UNDATED);
    assertYear(named, 2028, "file");
    assertThat(codes(register(named))).contains("YEAR_DOUBTFUL");
  }

  /** A wrong year is worse than none. */
  @Test
  void takesNoYearFromTheNameOfAFolderOrABareNumberAlone() {
    for (String path : new String[] {"2027/枣庄.txt", "枣庄2028.txt", "2028.txt"}) {
      Register register = register(file(path, "枣庄市政府工作报告" + UNDATED));
      assertThat(codes(register)).as(path).containsExactly("NO_YEAR");
      assertThat(register.problems().get(0).detail()).contains(path.split("/")[0]);
    }
  }

  @Test
  void takesAYearThatANameAndTheTextHintAtButSaysSo() {
    String hint = UNDATED.replace("甲乙丙。", "2027年，我们克服困难。");
    FileFacts named = file("2028/枣庄.txt", "枣庄市政府工作报告" + hint);
    assertYear(named, 2028, "text");
    assertThat(codes(register(named))).containsExactly("YEAR_DOUBTFUL");
    assertThat(codes(register(file("2026/枣庄.txt", "枣庄市政府工作报告" + hint)))).containsExactly("NO_YEAR");
  }

  /** A later part is plan by its place alone, and speaks of the year before. */
  @Test
  void believesTheDeliveryRatherThanWhatALaterPartMentions() {
    String later =
        "\n各位代表：\n现在，我代表市人民政府报告工作。\n一、过去一年工作回顾\n甲。\n二、扩大内需\n乙。\n三、做好对外交往\n2030年，形势复杂多变。\n";
    assertYear(file("枣庄/a.txt", "枣庄市政府工作报告\n——2031年3月5日在第九届人民代表大会上" + later), 2031, "delivery");
    assertYear(file("2031年枣庄市政府工作报告.txt", "各位代表：" + later), 2031, "file");
  }

  @Test
  void readsAHeadingThatReviewsOneYearAndPlansTheNext() {
    String both = "\n各位代表：\n现在，我代表市人民政府报告工作。\n一、2030年工作回顾和2031年工作的总体要求\n甲。\n二、扩大内需\n乙。\n";
    assertYear(file("枣庄/a.txt", "枣庄市政府工作报告" + both), 2031, "plan");
  }

  @Test
  void readsTheYearOfWorkBehindAReviewOfSeveral() {
    String body = "\n各位代表：\n下面，我来报告市人民政府的工作。\n一、过去五年工作回顾\n甲。\n二、今后五年的目标\n乙。\n三、2031年工作\n丙。\n";
    FileFacts late = file("枣庄/a.txt", "枣庄市政府工作报告\n——2030年11月20日在枣庄市第九届人民代表大会第一次会议上" + body);
    assertYear(late, 2031, "delivery");
    assertThat(codes(register(late))).contains("DELIVERED_EARLY");
  }

  @Test
  void takesTheNextYearForThatOfAReportOfDecemberThatPlansIt() {
    String body = UNDATED.replace("今后打算", "明年的主要任务");
    assertYear(
        file("枣庄/a.txt", "枣庄市政府工作报告\n——2030年12月20日在枣庄市第九届人民代表大会第一次会议上" + body), 2031, "delivery");
  }

  @Test
  void letsADeliveryInJanuaryStandWithATitleOfItsYear() {
    FileFacts slip = file("枣庄/a.txt", "枣庄市2032年政府工作报告\n（2032年1月5日）" + BODY);
    assertYear(slip, 2032, "title");
    assertThat(codes(register(slip))).containsExactly("YEAR_DISAGREES");
  }

  @Test
  void saysThatADateAboveTheTextMayBeThatOfAWebPage() {
    FileFacts dated = file("枣庄/a.txt", "枣庄市政府工作报告\n2031年1月5日" + UNDATED);
    assertYear(dated, 2031, "date");
    assertThat(codes(register(dated))).containsExactly("YEAR_DOUBTFUL");
  }

  @Test
  void takesNoYearFromTheStampOfAWebPage() {
    assertThat(
            codes(register(file("枣庄/a.txt", "枣庄市政府工作报告\n发布时间：2031年1月5日 07时41分\n来源：某网" + UNDATED))))
        .containsExactly("FURNITURE", "NO_YEAR");
  }

  @Test
  void readsTheYearFromSentencesWhereNoHeadingTells() {
    String told = "\n各位代表：\n现在，我代表市人民政府报告工作。\n2030年是很不平凡的一年。工业稳步回升。\n2031年是规划收官之年。做好今年工作意义重大。\n";
    assertYear(file("枣庄/a.txt", "枣庄市政府工作报告" + told), 2031, "text");
  }

  @Test
  void doesNotBelieveSentencesThatDisagree() {
    String told = "\n各位代表：\n现在，我代表市人民政府报告工作。\n2030年是很不平凡的一年。工业稳步回升。今年是新中国成立80周年。\n2031年是规划收官之年。\n";
    assertThat(codes(register(file("枣庄/a.txt", "枣庄市政府工作报告" + told)))).contains("NO_YEAR");
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
        .isEqualTo(
            "Counted as 2031, as the title (枣庄市2031年政府工作报告) says 2031; the delivery (（2031年1月5日）) says"
                + " 2031; a heading that plans (二、2031年工作安排) says 2031; a heading that reviews"
                + " (一、2030年工作回顾) says 2031; though the file name (2028.txt) says 2028");
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
  void leavesADeliveryInDecemberThatPlansNothingInItsYearButSaysSo() {
    FileFacts late = file("枣庄/a.txt", "枣庄市政府工作报告\n（2030年12月28日）" + UNDATED);
    assertYear(late, 2030, "delivery");
    assertThat(codes(register(late))).containsExactly("YEAR_DOUBTFUL");
  }

  /** As in 1981 and 1982. */
  @Test
  void letsATitleWinOverAnEarlyDelivery() {
    Register register = register(file("枣庄/a.txt", "枣庄市2030年政府工作报告\n（2030年11月30日）" + BODY));
    assertThat(register.entries().get(0).year()).hasValue(2030);
    assertThat(codes(register)).containsExactly("YEAR_DISAGREES");
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
