package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.section.RoleSource;
import tifa.section.SectionHead;

class SectionRowTest {
  private static final ReportLabel LABEL = new ReportLabel("r1", "city", "云州市", 2031);

  @Test
  void totalsSubsectionsAndContinuationsWithTheirPart() {
    AnalysedReport report =
        report(
            "一二三四五六七八",
            section(0, "s1", "", 0, 1, 100),
            section(1, "s1.1", "s1", 1, 2, 20),
            section(2, "s1.1.1", "s1.1", 2, 3, 3),
            section(3, "s1", "", 3, 4, 7),
            section(4, "s10", "", 4, 5, 50));
    assertThat(SectionRow.of(report, LABEL))
        .extracting(row -> row.head().number(), SectionRow::chars, SectionRow::charsTotal)
        .containsExactly(
            tuple("s1", 100, 130),
            tuple("s1.1", 20, 23),
            tuple("s1.1.1", 3, 3),
            tuple("s1", 7, 7),
            tuple("s10", 50, 50));
  }

  @Test
  void countsARareIdeographAsOneCodePoint() {
    // 𠮷 is two UTF-16 units.
    AnalysedReport report =
        report("𠮷一𠮷二三", section(0, "s1", "", 2, 5, 2), section(1, "s2", "", 6, 7, 1));
    assertThat(SectionRow.of(report, LABEL))
        .extracting(SectionRow::start, SectionRow::end)
        .containsExactly(tuple(1, 3), tuple(4, 5));
  }

  private static AnalysedReport report(String text, AnalysedSection... sections) {
    return new AnalysedReport(null, text, List.of(sections));
  }

  private static AnalysedSection section(
      int seq, String number, String parent, int start, int end, int chars) {
    return new AnalysedSection(
        new SectionHead(seq, number, parent, 1, Role.PLAN, RoleSource.HEADING, "", "", ""),
        true,
        start,
        end,
        chars,
        0,
        "",
        new int[0],
        new BitSet(),
        new BitSet());
  }
}
