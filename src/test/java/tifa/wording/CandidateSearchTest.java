package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicons;

/** Reports of three years; what is new stands in the last. */
class CandidateSearchTest {
  private static final String OLD = "一、去年工作\n粮食丰收。道路通畅。\n";

  private static List<String> found(String news) {
    List<String> texts = new ArrayList<>();
    for (Candidate candidate : candidates(news)) {
      texts.add(candidate.kind().label() + " " + candidate.text());
    }
    return texts;
  }

  private static List<Candidate> candidates(String news) {
    List<AnalysedReport> reports =
        List.of(
            Analysed.report(OLD),
            Analysed.report(OLD + "学校开学。\n"),
            Analysed.report("一、去年工作\n" + news + "\n"));
    Map<String, Place> places = new HashMap<>();
    for (int year = 0; year < reports.size(); year++) {
      places.put(reports.get(year).facts().reportId(), new Place(0, year, 0));
    }
    ReportPlan plan =
        new ReportPlan(
            List.of(
                new ReportPlan.Level(
                    "city", new int[] {2001, 2002, 2003}, new long[] {500, 500, 500}, 3_000)),
            places);
    return new CandidateSearch(plan, Lexicons.of("粮食", "粮食安全保障体系"))
        .in(
            new Reports() {
              @Override
              public <R> R fold(ReportFold<R> fold) {
                R gathered = fold.empty();
                reports.forEach(report -> fold.add(report, gathered));
                return gathered;
              }
            });
  }

  @Test
  void aPhraseAlwaysInsideALongerOneIsFolded() {
    assertThat(found("建设智慧农业示范园区。办好智慧农业示范园区。智慧农业示范园区很多。")).containsExactly("phrase 智慧农业示范园区");
  }

  @Test
  void aPhraseAlwaysInsideATermOfTheLexiconIsFolded() {
    assertThat(found("健全粮食安全保障体系。完善粮食安全保障体系。粮食安全保障体系很好。")).isEmpty();
    assertThat(found("健全粮食安全保障体系。完善粮食安全保障体系。粮食安全保障体系很好。安全保障很好。")).containsExactly("phrase 安全保障");
  }

  @Test
  void aPhraseThatAlsoStandsAloneIsKept() {
    assertThat(found("建设智慧农业示范园区。办好智慧农业示范园区。智慧农业示范园区很多。办好智慧农业。智慧农业很好。"))
        .contains("phrase 智慧农业示范园区", "phrase 智慧农业")
        .doesNotContain("phrase 智慧农业示范");
  }

  @Test
  void aLongerOneThatOnlyAddsWordsIsLeftOut() {
    assertThat(found("智慧农业示范园区很多。智慧农业示范园区不少。智慧农业示范园区很大。" + "办好智慧农业。智慧农业很好。".repeat(4)))
        .contains("phrase 智慧农业")
        .doesNotContain("phrase 智慧农业示范园区");
  }

  @Test
  void aNumeralInsideADateOrANumberIsNoMention() {
    // 九五 stands three times: in marks, alone, and in marks before another; the rest are numbers.
    String news = "实行“九五”计划。九五计划很好。“九五”“十五”计划。一九五七年。九五年。九五亿元。五九五工程。百分之九五。";
    assertThat(candidates(news))
        .filteredOn(candidate -> candidate.text().equals("九五"))
        .extracting(Candidate::mentions)
        .containsExactly(3);
  }

  @Test
  void straightQuotationMarksCountInPairsWithinASentence() {
    assertThat(found("实行\"链长\"制度。这是\"链主\"的事。他说\"云田的事。再办\"水塘的事。"))
        .contains("quoted 链长", "quoted 链主")
        .noneMatch(phrase -> phrase.startsWith("quoted 云田") || phrase.startsWith("quoted 水塘"));
  }
}
