package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

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
    assertThat(of(corpus.analysed().get(0)))
        .containsExactly(
            new SectionMentions("s1", 1, 2),
            new SectionMentions("s2", 0, 1),
            new SectionMentions("s2", 1, 1));
  }

  @Test
  void addsUpWhatStandsUnderOneNumber() {
    AnalysedReport report = corpus.analysed().get(0);
    AnalysedSection plan = report.sections().get(1);
    AnalysedReport again = new AnalysedReport(report.facts(), report.text(), List.of(plan, plan));
    assertThat(of(again))
        .containsExactly(new SectionMentions("s2", 0, 2), new SectionMentions("s2", 1, 2));
  }

  private List<SectionMentions> of(AnalysedReport report) {
    return SectionMentions.of(report, new Counter(corpus.lexicon(), corpus.matcher()));
  }
}
