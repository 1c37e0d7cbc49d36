package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

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
    Map<String, ReportCell> places = new HashMap<>();
    for (int year = 0; year < reports.size(); year++) {
      places.put(reports.get(year).facts().reportId(), new ReportCell(0, year, 0, ""));
    }
    ReportPlan plan =
        new ReportPlan(
            List.of(
                new ReportPlan.Level(
                    "city",
                    new int[] {2001, 2002, 2003},
                    new long[] {500, 500, 500},
                    new int[] {1, 1, 1},
                    3_000)),
            places,
            List.of("云州市"));
    return candidates(plan, reports);
  }

  private static List<Candidate> candidates(ReportPlan plan, List<AnalysedReport> reports) {
    Reports all = all(reports);
    Lexicon lexicon = Lexicons.of("粮食", "粮食安全保障体系");
    NewPhrases phrases = new CandidateSearch(plan, lexicon, Hanlp.ofThisJvm()).in(all);
    Wanted wanted = new Wanted(plan);
    phrases.seek(wanted);
    return phrases.candidates(
        phrases.find(wanted, new Matcher(lexicon, Hanlp.ofThisJvm()), all, Optional.empty()));
  }

  private static Reports all(List<AnalysedReport> reports) {
    return new Reports() {
      @Override
      public <R> R fold(ReportFold<R> fold) {
        R gathered = fold.empty();
        reports.forEach(report -> fold.add(report, gathered));
        return gathered;
      }
    };
  }

  /** Mentions of a text in a report of its own, as counted and as seen. */
  private static List<Integer> countedAndSeen(String news, String text) {
    AnalysedReport report = Analysed.report("一、去年工作\n" + news + "\n");
    ReportPlan plan =
        new ReportPlan(
            List.of(
                new ReportPlan.Level(
                    "city", new int[] {2003}, new long[] {500}, new int[] {1}, 1_000)),
            Map.of(report.facts().reportId(), new ReportCell(0, 0, 0, "")),
            List.of("云州市"));
    PhraseSketching sketching = new PhraseSketching(plan, Hanlp.ofThisJvm());
    PhraseSketching.Sketches sketches = sketching.empty();
    sketching.add(report, sketches);
    PhraseCounting counting = new PhraseCounting(plan, sketches.sieves(), Hanlp.ofThisJvm());
    List<PhraseCounts> counted = counting.empty();
    counting.add(report, counted);
    Wanted wanted = new Wanted(plan);
    wanted.phrase("city", 2003, text);
    Matcher matcher = new Matcher(Lexicons.of("粮食"), Hanlp.ofThisJvm());
    Sightings seen =
        new Seeking(wanted, sketches.sieves(), matcher, Hanlp.ofThisJvm())
            .in(all(List.of(report)), Sightings.none(matcher.lexicon()));
    return List.of(
        new LevelPhrases(counted.get(0), plan.levels().get(0), Hanlp.ofThisJvm())
            .get(PhraseKey.of(text))
            .total(),
        seen.ofPhrase("city", 2003, text).mentions());
  }

  @Test
  void whatIsCountedIsWhatIsSeen() {
    assertThat(countedAndSeen("实行“链长制”。链长制很好。链长制不错。", "链长制")).containsExactly(3, 3);
    // More than twelve characters are a mention only in marks, or as a row.
    String text = "化解各类矛盾风险维护社会和谐稳定";
    assertThat(countedAndSeen("坚持“%s”。做到“%s”。我们%s。".formatted(text, text, text), text))
        .containsExactly(2, 2);
    assertThat(countedAndSeen("坚持稳粮田、稳水利。做好稳粮田、稳水利。稳粮田、稳水利好。", "稳粮田、稳水利")).containsExactly(3, 3);
    // Parts of a number are none, but for those in marks.
    assertThat(countedAndSeen("实行“三八”计划。三八亿元。一九三八年。“三八”四八计划。三八计划。", "三八")).containsExactly(3, 3);
  }

  /** What six regions find new in the first year of the corpus. */
  private static List<String> foundInOneYear(String text) {
    List<AnalysedReport> reports = new ArrayList<>();
    Map<String, ReportCell> places = new HashMap<>();
    for (int region = 0; region < 6; region++) {
      AnalysedReport report = Analysed.report("一、去年工作\n" + text + "本地第" + (region + 1) + "件事。\n");
      places.put(report.facts().reportId(), new ReportCell(0, 0, region, ""));
      reports.add(report);
    }
    ReportPlan plan =
        new ReportPlan(
            List.of(
                new ReportPlan.Level(
                    "city", new int[] {2001}, new long[] {600}, new int[] {6}, 1_000)),
            places,
            List.of("云州市", "云岭市", "云水市", "云山市", "云江市", "云湖市"));
    return candidates(plan, reports).stream().map(Candidate::text).toList();
  }

  /** What a city says three times, of which the province said {@code before} eight years ago. */
  private static List<String> foundAfter(String before) {
    AnalysedReport ofProvince = Analysed.report("一、去年工作\n" + before + "\n");
    AnalysedReport ofCity = Analysed.report("一、去年工作\n" + "办好智慧农业。智慧农业很好。这是智慧农业。\n");
    ReportPlan plan =
        new ReportPlan(
            List.of(
                new ReportPlan.Level(
                    "city", new int[] {2003, 2009}, new long[] {9, 90}, new int[] {1, 1}, 600),
                new ReportPlan.Level(
                    "province", new int[] {2001}, new long[] {9}, new int[] {1}, 100)),
            Map.of(
                ofProvince.facts().reportId(),
                new ReportCell(1, 0, 0, ""),
                ofCity.facts().reportId(),
                new ReportCell(0, 1, 1, "")),
            List.of("云岭省", "云州市"));
    return candidates(plan, List.of(ofProvince, ofCity)).stream().map(Candidate::text).toList();
  }

  @Test
  void whatAnotherLevelSaidLongBeforeIsNotNewHoweverSeldomItWasSaidThere() {
    assertThat(foundAfter("粮食丰收。")).containsExactly("智慧农业");
    String manyTimes = "智慧农业不错。".repeat(40);
    assertThat(foundAfter(manyTimes)).isEmpty();
    // Twice is too seldom for a phrase to be counted at a level for itself.
    assertThat(foundAfter("智慧农业不错。".repeat(2))).isEmpty();
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
    // 三八 stands three times: in marks, alone, and in marks before another; the rest are numbers.
    String numbers = "一九三八年。三八年。三八亿元。五三八工程。百分之三八。二十到三八。";
    assertThat(candidates("实行“三八”计划。三八计划很好。“三八”“四八”计划。" + numbers))
        .filteredOn(candidate -> candidate.text().equals("三八"))
        .extracting(Candidate::mentions)
        .containsExactly(3);
  }

  @Test
  void straightQuotationMarksCountInPairsWithinASentence() {
    assertThat(found("实行\"链长\"制度。这是\"链主\"的事。他说\"云田的事。再办\"水塘的事。"))
        .contains("quoted 链长", "quoted 链主")
        .noneMatch(phrase -> phrase.startsWith("quoted 云田") || phrase.startsWith("quoted 水塘"));
  }

  @Test
  void aYearAloneHasCandidatesWhereManyRegionsReport() {
    assertThat(foundInOneYear("办好智慧农业。智慧农业很好。")).contains("智慧农业");
  }

  @Test
  void aRowOfPhrasesOfOneLengthIsOne() {
    assertThat(found("做好稳粮田、稳水利、稳农户、稳市集。坚持稳粮田、稳水利、稳农户、稳市集。".repeat(2)))
        .containsExactly("phrase 稳粮田、稳水利、稳农户、稳市集");
  }

  @Test
  void periodsSessionsPeopleAndThanksAreNone() {
    assertThat(found("“十五五”规划很好。“十五五”时期很长。云州市九届三次会议很好。鲁迅精神很好。向全体居民表示衷心感谢。".repeat(3)))
        .noneMatch(phrase -> phrase.contains("五") || phrase.contains("会议"))
        .noneMatch(phrase -> phrase.contains("鲁迅") || phrase.contains("感谢"));
  }

  @Test
  void whatIsDoneToSomethingIsNoneWithoutIt() {
    assertThat(found("深入实施。加快推进。扎实推进。".repeat(4))).isEmpty();
  }

  @Test
  void aVerbBeforeANameIsLeftOut() {
    assertThat(found("实施智慧农业工程。".repeat(4))).containsExactly("phrase 智慧农业工程");
  }
}
