package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tifa.register.Files.codes;
import static tifa.register.Files.file;
import static tifa.register.Files.prose;
import static tifa.register.Files.register;
import static tifa.register.Files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tifa.analysis.FileFacts;
import tifa.analysis.ReportFacts;
import tifa.region.Region;

class RegistrarTest {
  private static final String TITLE = "枣庄市2031年政府工作报告";
  private static final String WHOLE = report(TITLE, 6_000, 1);

  @Test
  void countsACopyCutShortOnceAndKeepsTheLonger() {
    FileFacts cut = file("a.txt", WHOLE.substring(0, 4_500));
    FileFacts whole = file("b.txt", WHOLE);
    Register register = register(cut, whole);
    assertThat(states(register)).containsExactly("a.txt duplicate b.txt", "b.txt used ");
    assertThat(codes(register)).contains("DUPLICATE");
    assertThat(detail(register, "DUPLICATE"))
        .isEqualTo(
            "%d characters not counted: the same report as b.txt, which has %d and counts"
                .formatted(cut.reports().get(0).chars(), whole.reports().get(0).chars()));
  }

  @Test
  void bringsTheOtherCopyBackWhenTheKeptOneIsRemoved() {
    assertThat(states(register(file("a.txt", WHOLE.substring(0, 4_500)))))
        .containsExactly("a.txt used ");
  }

  @Test
  void keepsTheFirstPathAmongEqualCopies() {
    assertThat(states(register(file("c.txt", WHOLE), file("a.txt", WHOLE), file("b.txt", WHOLE))))
        .containsExactly("a.txt used ", "b.txt duplicate a.txt", "c.txt duplicate a.txt");
  }

  @Test
  void seesACopyThroughFurnitureAndPunctuation() {
    String furnished =
        WHOLE.replace("。", ".").replace("：", ":").replaceAll("(.{29})", "$1 ")
            + "\n扫一扫在手机打开当前页\n责任编辑：梅若水\n";
    Register register = register(file("a.txt", WHOLE), file("b.txt", furnished));
    assertThat(states(register)).filteredOn(state -> state.contains("used")).hasSize(1);
    assertThat(states(register)).filteredOn(state -> state.contains("duplicate")).hasSize(1);
  }

  @Test
  void takesNoIdForTheSameBytes() {
    FileFacts first = file("a.txt", WHOLE);
    FileFacts second = file("b.txt", report("枣庄市2032年政府工作报告", 5_000, 77));
    FileFacts clash = withId(second, first.reports().get(0).reportId());
    assertThat(states(register(first, clash))).containsExactly("a.txt used ", "b.txt used ");
  }

  /** The same file, but its report has another's id, as two hashes may begin alike. */
  private static FileFacts withId(FileFacts file, String id) {
    ReportFacts facts = file.reports().get(0);
    return new FileFacts(
        file.path(),
        file.sha256(),
        file.format(),
        file.encoding(),
        List.of(
            new ReportFacts(
                facts.position(),
                id,
                facts.title(),
                facts.kind(),
                facts.abridged(),
                facts.years(),
                facts.deliveredOn(),
                facts.speaker(),
                facts.titleLines(),
                facts.opening(),
                facts.places(),
                facts.selves(),
                facts.divided(),
                facts.gaps(),
                facts.chars(),
                facts.appendixChars(),
                facts.removedChars(),
                facts.tokens(),
                facts.sections(),
                facts.roleSizes(),
                facts.stated(),
                facts.sketch())),
        file.problems());
  }

  @Test
  void sendsEveryCopyOfAChainToTheOneThatCounts() {
    FileFacts longest = file("c.txt", WHOLE);
    FileFacts middle = file("b.txt", WHOLE.substring(0, 5_000));
    FileFacts shortest = file("a.txt", WHOLE.substring(0, 4_000));
    assertThat(states(register(longest, middle, shortest)))
        .containsExactly("a.txt duplicate c.txt", "b.txt duplicate c.txt", "c.txt used ");
  }

  @Test
  void setsASecondReportOfRegionAndYearAside() {
    Register register =
        register(file("a.txt", report(TITLE, 3_000, 2)), file("b.txt", report(TITLE, 4_000, 3)));
    assertThat(states(register)).containsExactly("a.txt conflict b.txt", "b.txt used ");
    assertThat(detail(register, "CONFLICT")).contains("b.txt").contains("枣庄市 2031");
  }

  @Test
  void prefersAWorkReportToALongerPlanReport() {
    Register register =
        register(
            file("a.txt", report("枣庄市2031年国民经济计划草案的报告", 5_000, 4)),
            file("b.txt", report(TITLE, 2_000, 5)));
    assertThat(states(register)).containsExactly("a.txt conflict b.txt", "b.txt used ");
    assertThat(codes(register)).contains("OTHER_KIND");
  }

  @Test
  void prefersTheReportThatMetadataNames() {
    Metadata metadata =
        new Metadata(
            Map.of(
                "a.txt",
                new Metadata.Row(
                    Optional.of("370400"), Optional.empty(), Optional.of(2031), Optional.empty())));
    Register register =
        register(
            metadata,
            file("a.txt", report("枣庄市2031年政府工作报告", 2_000, 6)),
            file("b.txt", report("枣庄市2031年政府工作报告", 4_000, 7)));
    assertThat(states(register)).containsExactly("a.txt used ", "b.txt conflict a.txt");
  }

  @Test
  void countsTwoReportsOfRegionAndYearThatMetadataBothNames() {
    Metadata.Row row =
        new Metadata.Row(
            Optional.of("370400"), Optional.empty(), Optional.of(2031), Optional.empty());
    Register register =
        register(
            new Metadata(Map.of("a.txt", row, "b.txt", row)),
            file("a.txt", report(TITLE, 2_000, 6)),
            file("b.txt", report(TITLE, 4_000, 7)),
            file("c.txt", report(TITLE, 5_000, 8)));
    assertThat(states(register))
        .containsExactly("a.txt used ", "b.txt used ", "c.txt conflict b.txt");
  }

  @Test
  void keepsReportsOfOtherYearsAndRegions() {
    assertThat(
            states(
                register(
                    file("a.txt", report("枣庄市2030年政府工作报告", 2_000, 8)),
                    file("b.txt", report("枣庄市2031年政府工作报告", 2_000, 9)),
                    file("c.txt", report("台州市2031年政府工作报告", 2_000, 10)))))
        .allMatch(state -> state.endsWith(" used "));
  }

  @Test
  void namesTheSecondReportOfAFileByItsPosition() {
    String two = report("枣庄市2030年政府工作报告", 2_000, 11) + "\n" + report(TITLE, 3_000, 12);
    Register register = register(file("a.txt", two), file("b.txt", report(TITLE, 2_000, 12)));
    assertThat(states(register))
        .containsExactly("a.txt used ", "a.txt#2 used ", "b.txt duplicate a.txt#2");
  }

  @Test
  void letsNoRejectedReportTakeThePlaceOfAGoodOne() {
    Register register =
        register(
            file("a.txt", report("政府工作报告", 6_000, 13)),
            file("b.txt", report(TITLE, 6_000, 13).substring(0, 5_000)));
    assertThat(states(register)).containsExactly("a.txt rejected ", "b.txt used ");
  }

  @Test
  void givesAFileWithoutReportARowOfItsOwn() {
    Register register = register(file("a.txt", "今天天气很好。"), file("b.txt", WHOLE));
    assertThat(states(register)).containsExactly("a.txt rejected ", "b.txt used ");
    assertThat(register.entries().get(0).flags()).containsExactly("NO_REPORT");
    assertThat(register.entries().get(0).reportId()).isEmpty();
    assertThat(register.used()).hasSize(1);
  }

  @Test
  void remarksOnSummariesAndTextsWithoutHeadings() {
    Register register =
        register(file("a.txt", TITLE + "（摘要）\n各位代表：\n我代表市人民政府报告工作。" + prose(900, 14)));
    assertThat(codes(register)).containsExactlyInAnyOrder("ABRIDGED", "NO_SECTIONS");
    assertThat(register.entries().get(0).completeness()).isEqualTo("abridged");
  }

  @Test
  void saysWhichRowOfMetadataNamesNothing() {
    Metadata.Row row =
        new Metadata.Row(Optional.empty(), Optional.empty(), Optional.of(2031), Optional.empty());
    Register register =
        register(
            new Metadata(Map.of("a.txt", row, "gone.txt", row, "a.txt#3", row)),
            file("a.txt", WHOLE));
    assertThat(register.problems().stream().filter(p -> p.code().name().equals("METADATA_UNUSED")))
        .extracting(problem -> problem.path())
        .containsExactly("a.txt#3", "gone.txt");
  }

  @Test
  void givesEveryReportOneStatus() {
    List<FileFacts> files = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      files.add(
          file(
              "%02d.txt".formatted(i),
              report("枣庄市%d年政府工作报告".formatted(2000 + i % 7), 1_500, i % 11)));
    }
    Register register = register(files.toArray(FileFacts[]::new));
    assertThat(register.entries()).hasSize(40);
    // 11 different texts in 7 years: each text counts once, each year once.
    assertThat(register.used()).hasSizeLessThanOrEqualTo(7).hasSizeGreaterThan(4);
    for (ReportEntry entry : register.entries()) {
      boolean replaced = entry.status() == Status.DUPLICATE || entry.status() == Status.CONFLICT;
      assertThat(entry.duplicateOf().isEmpty()).isEqualTo(!replaced);
    }
    assertThat(register.used().stream().map(e -> e.year().getAsInt()).distinct())
        .hasSameSizeAs(register.used());
  }

  private static List<String> states(Register register) {
    return register.entries().stream()
        .map(
            entry ->
                entry.path()
                    + (entry.position() == 1 ? "" : "#" + entry.position())
                    + " "
                    + entry.status().label()
                    + " "
                    + entry.duplicateOf())
        .toList();
  }

  private static String detail(Register register, String code) {
    return register.problems().stream()
        .filter(problem -> problem.code().name().equals(code))
        .findFirst()
        .orElseThrow()
        .detail();
  }

  @Test
  void saysOfAFileWithoutReportWhichOneIsMissingWhereItsNameOrMetadataDo() {
    FileFacts named = Files.file("济南市2031年政府工作报告.txt", "");
    FileFacts nameless = Files.file("a.txt", "");
    FileFacts stated = Files.file("b.txt", "");
    Metadata.Row row =
        new Metadata.Row(
            Optional.of("370400"), Optional.empty(), Optional.of(2032), Optional.empty());
    Register register = Files.register(new Metadata(Map.of("b.txt", row)), named, nameless, stated);

    assertThat(register.entries()).extracting(ReportEntry::status).containsOnly(Status.REJECTED);
    assertThat(register.entries())
        .extracting(
            entry -> entry.region().map(Region::code).orElse(""), entry -> entry.year().orElse(0))
        .containsExactly(tuple("", 0), tuple("370400", 2032), tuple("370100", 2031));
  }
}
