package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class SectionMentionsTest {
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", ""), term("开放", ""))
          .report(
              EAST,
              2015,
              part(Role.REVIEW, "改革|，|改革"),
              part(Role.PLAN, "开放|，|改革"),
              part(Role.APPENDIX, "改革"));

  @Test
  void countsEachSectionForItselfAndNoAppendix() {
    assertThat(of(corpus.analysed().get(0))).containsExactly("s1 1 2", "s2 0 1", "s2 1 1");
  }

  @Test
  void addsUpWhatStandsUnderOneNumber() {
    AnalysedReport report = corpus.analysed().get(0);
    AnalysedSection plan = report.sections().get(1);
    AnalysedReport again = new AnalysedReport(report.facts(), report.text(), List.of(plan, plan));
    assertThat(of(again)).containsExactly("s2 0 2", "s2 1 2");
  }

  @Test
  void ordersSectionsByTheirNumbersAndManyMentions() {
    SectionMentions.Tally tally = new SectionMentions.Tally();
    for (int section = 99; section > 0; section--) {
      tally.begin("s" + section);
      for (int i = 0; i < section; i++) {
        tally.add(i % 2);
      }
    }
    List<String> cells = cells(tally.counts());
    assertThat(cells).startsWith("s1 0 1", "s10 0 5", "s10 1 5", "s11 0 6", "s11 1 5");
    assertThat(cells).hasSize(99 + 98);
  }

  private List<String> of(AnalysedReport report) {
    CorpusCounts counts = new CorpusCounts(corpus.lexicon());
    new Counter(corpus.lexicon(), corpus.matcher()).count(report, counts);
    List<String> cells = new ArrayList<>();
    counts
        .byReport()
        .get(report.facts().reportId())
        .bySection((section, term, mentions) -> cells.add(section + " " + term + " " + mentions));
    return cells;
  }

  private static List<String> cells(SectionMentions mentions) {
    List<String> cells = new ArrayList<>();
    mentions.each((section, term, count) -> cells.add(section + " " + term + " " + count));
    return cells;
  }
}
