package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting.Reports;
import tifa.count.LongCounts;
import tifa.token.Hanlp;

/** What is counted after a count of other reports by other sieves is what is counted alone. */
class PhraseRecountingTest {
  private static final Hanlp HANLP = Hanlp.ofThisJvm();

  private static final List<String> SENTENCES =
      List.of(
          "建设智慧农业示范园区，改革开放。",
          "实行“链长制”，保障民生。",
          "链长制很好。",
          "推进“三八”计划，数字经济增长5%。",
          "一九三八年，粮食丰收。",
          "智慧农业很好；智慧农业改善民生。",
          "坚持绿色发展、创新发展、开放发展。",
          "做好稳粮田、稳水利、稳农户、稳市集。",
          "一制三化，落实1+4机制。",
          "落实一制三化五改机制。",
          "坚持“绿色发展、创新发展”。",
          "坚持绿色发展、创新发展，一制三化。",
          "坚持“化解各类矛盾风险维护社会和谐稳定”。",
          "化解各类矛盾风险维护社会和谐稳定。",
          "深化改革，粮食安全保障体系。");

  /** Each of sentences of its own, so that no two have one id, and cut in ways of its own. */
  private static final List<AnalysedReport> TEXTS = texts(new Random(1));

  private static final String[] LEVELS = {"city", "county"};
  private static final int FIRST_YEAR = 2001;
  private static final int YEARS = 4;

  private static List<AnalysedReport> texts(Random random) {
    List<AnalysedReport> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      StringBuilder text = new StringBuilder("一、去年工作\n第" + i + "件事。");
      for (int sentence = 0; sentence < 8; sentence++) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      AnalysedReport report =
          Analysed.report(text + "\n二、今年工作安排\n" + SENTENCES.get(i % SENTENCES.size()) + "\n");
      texts.add(
          new AnalysedReport(
              report.facts(),
              report.text(),
              report.sections().stream().map(section -> cutAnew(section, random)).toList()));
    }
    return texts;
  }

  /** With some tokens that are two as they were. */
  private static AnalysedSection cutAnew(AnalysedSection section, Random random) {
    BitSet starts = (BitSet) section.tokenStarts().clone();
    BitSet ends = (BitSet) section.tokenEnds().clone();
    for (int end : section.tokenEnds().stream().toArray()) {
      if (starts.get(end + 1) && random.nextInt(6) == 0) {
        ends.clear(end);
        starts.clear(end + 1);
      }
    }
    return new AnalysedSection(
        section.head(),
        section.counted(),
        section.start(),
        section.end(),
        section.chars(),
        starts.cardinality(),
        section.text(),
        section.origins(),
        starts,
        ends);
  }

  /** The reports of a run. */
  private record Run(ReportPlan plan, PhraseSieves sieves) {
    PhraseCounting counting() {
      return new PhraseCounting(plan, sieves, HANLP);
    }

    List<AnalysedReport> reports() {
      return TEXTS.stream().filter(report -> plan.places().containsKey(id(report))).toList();
    }

    List<PhraseCounts> alone() {
      return fold(counting(), reports());
    }

    /** What is counted where the run before counted this. */
    List<PhraseCounts> after(Run last, List<PhraseCounts> before) {
      PhraseCounting counting = counting();
      return counting.from(
          last.sieves, ofTheseReports(last, before), (again, ids) -> fold(again, reports()));
    }

    /** By the sieves of the run before. */
    private List<PhraseCounts> ofTheseReports(Run last, List<PhraseCounts> before) {
      PhraseCounting counting = counting().by(last.sieves);
      List<PhraseCounts> gone = counting.empty();
      List<PhraseCounts> come = counting.empty();
      for (AnalysedReport report : TEXTS) {
        String then = last.standing(report);
        String now = standing(report);
        if (!then.equals(now)) {
          add(report, then, counting, gone);
          add(report, now, counting, come);
        }
      }
      return counting.merge(counting.without(before, gone).orElseThrow(), come);
    }

    private static void add(
        AnalysedReport report, String standing, PhraseCounting counting, List<PhraseCounts> into) {
      if (!standing.isEmpty()) {
        counting.add(report, standing, into);
      }
    }

    /** How a report counts; empty where it does not. */
    private String standing(AnalysedReport report) {
      return plan.places().containsKey(id(report)) ? counting().standing(id(report)) : "";
    }

    /** All that can be asked of what was counted, and all on which what is taken back depends. */
    List<String> told(List<PhraseCounts> counted) {
      List<String> told = new ArrayList<>();
      for (int at = 0; at < counted.size(); at++) {
        ReportPlan.Level level = plan.levels().get(at);
        LevelPhrases phrases = new LevelPhrases(counted.get(at), level, HANLP);
        phrases.phrases().forEach(phrase -> told.add(told(level.label(), phrase, phrases)));
        for (String token : List.of("智慧", "农业", "智慧农业", "链长制", "链", "稳粮田", "没有")) {
          told.add(level.label() + " " + token + " " + phrases.tokens(token));
        }
      }
      told.sort(null);
      return told;
    }

    private static String told(String level, Phrase phrase, LevelPhrases phrases) {
      return "%s %s in %s, %s quoted, %s as a phrase, shape %s, numeral %s, row %s, beside %s"
          .formatted(
              level,
              phrase.text,
              IntStream.range(0, phrase.years())
                  .mapToObj(year -> phrase.mentions(year) + " of " + phrase.reports(year))
                  .toList(),
              phrase.quoted,
              phrase.phrases,
              Integer.toBinaryString(phrase.shape()),
              phrase.numeral,
              phrase.row,
              IntStream.range(0, Neighbours.BUCKETS)
                  .mapToObj(
                      bucket -> phrases.table().beside(phrases.table().rowOf(key(phrase)), bucket))
                  .toList());
    }

    private static long key(Phrase phrase) {
      return PhraseKey.of(phrase.text);
    }
  }

  /** As where two tasks fold that are sent what to do, and send what they have. */
  private static List<PhraseCounts> fold(
      ReportFold<List<PhraseCounts>> fold, List<AnalysedReport> reports) {
    ReportFold<List<PhraseCounts>> sent = SerializationUtils.clone(fold);
    List<PhraseCounts> one = sent.empty();
    List<PhraseCounts> other = sent.empty();
    for (int i = 0; i < reports.size(); i++) {
      sent.add(reports.get(i), i % 3 == 0 ? one : other);
    }
    return fold.merge(sent(one), sent(other));
  }

  private static List<PhraseCounts> sent(List<PhraseCounts> counts) {
    return new ArrayList<>(counts.stream().map(SerializationUtils::clone).toList());
  }

  private static String id(AnalysedReport report) {
    return report.facts().reportId();
  }

  /** All but some reports, of some years; most where they stand in every plan. */
  private static ReportPlan plan(Random random) {
    int without = random.nextInt(2 * YEARS);
    List<ReportPlan.Level> levels = new ArrayList<>();
    int[] years =
        IntStream.range(0, YEARS)
            .filter(year -> year != without)
            .map(y -> FIRST_YEAR + y)
            .toArray();
    for (String level : LEVELS) {
      levels.add(
          new ReportPlan.Level(level, years, new long[years.length], new int[years.length], 3_000));
    }
    Map<String, ReportCell> places = new TreeMap<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      boolean isElsewhere = random.nextInt(20) == 0;
      int level = isElsewhere ? random.nextInt(LEVELS.length) : i % LEVELS.length;
      int year =
          isElsewhere
              ? random.nextInt(years.length)
              : levels.get(level).indexOfYear(FIRST_YEAR + i / 2 % YEARS);
      if (year >= 0 && random.nextInt(20) > 0) {
        places.put(id(TEXTS.get(i)), new ReportCell(level, year, 0, ""));
      }
    }
    return new ReportPlan(levels, places, List.of("云州市"));
  }

  private static Run run(Random random) {
    ReportPlan plan = plan(random);
    return new Run(plan, random.nextBoolean() ? ownSieves(plan) : anySieves(plan, random));
  }

  /** The same sieves but that a text is not marked anywhere. */
  private static PhraseSieves withoutMarked(PhraseSieves sieves, String text) {
    CountSketch sketch = new CountSketch(sieves.marked().bits());
    sketch.add(PhraseKey.of(text));
    int[] passing = sieves.marked().passing().clone();
    int[] ofText = sketch.sieve(1).passing();
    IntStream.range(0, passing.length).forEach(block -> passing[block] &= ~ofText[block]);
    return new PhraseSieves(
        sieves.phrases(),
        new CountSketch.Sieve(sieves.marked().bits(), passing),
        sieves.beginnings(),
        sieves.fewest());
  }

  private static PhraseSketching.Sketches sketches(ReportPlan plan, List<AnalysedReport> reports) {
    PhraseSketching sketching = new PhraseSketching(plan, HANLP);
    PhraseSketching.Sketches sketches = sketching.empty();
    reports.forEach(report -> sketching.add(report, sketches));
    return sketches;
  }

  private static PhraseSieves ownSieves(ReportPlan plan) {
    return sketches(
            plan, TEXTS.stream().filter(report -> plan.places().containsKey(id(report))).toList())
        .sieves();
  }

  /** Of thresholds that a larger corpus may have, and of some of the stretches that are marked. */
  private static PhraseSieves anySieves(ReportPlan plan, Random random) {
    PhraseSketching.Sketches sketches =
        sketches(
            plan,
            TEXTS.stream()
                .filter(report -> plan.places().containsKey(id(report)))
                .filter(report -> random.nextInt(3) > 0)
                .toList());
    int fewest = 1 + random.nextInt(12);
    int[] ofLevels = {fewest, fewest};
    LongCounts beginnings = new LongCounts();
    sketches
        .beginnings()
        .each(
            (key, count) -> {
              if (random.nextInt(8) > 0) {
                beginnings.add(key, count);
              }
            });
    return new PhraseSieves(
        sketches.phrases().get(0).sieve(fewest).or(sketches.phrases().get(1).sieve(fewest)),
        sketches.marked().get(0).sieve(1 + random.nextInt(4)),
        Beginnings.of(beginnings),
        ofLevels);
  }

  @Test
  void countsAfterAnySeriesOfRunsWhatItCountsAlone() {
    for (int seed = 0; seed < 15; seed++) {
      Random random = new Random(seed);
      Run last = run(random);
      List<PhraseCounts> counted = last.alone();
      for (int i = 0; i < 10; i++) {
        Run now = run(random);
        List<String> before = last.told(counted);
        List<PhraseCounts> next = now.after(last, counted);
        assertThat(now.told(next)).as("run %s of %s", i, seed).isEqualTo(now.told(now.alone()));
        assertThat(last.told(counted)).as("what is known is not changed").isEqualTo(before);
        counted = random.nextBoolean() ? sent(next) : next;
        last = now;
      }
    }
  }

  @Test
  void asksNothingOfReportsWhereAllPassesAsBefore() {
    Run run = run(new Random(3));
    Run same = new Run(run.plan, SerializationUtils.clone(run.sieves));
    List<PhraseCounts> counted = run.alone();
    Reports<List<PhraseCounts>> none =
        (fold, ids) -> {
          throw new AssertionError("asked again");
        };
    assertThat(same.counting().from(run.sieves, counted, none)).isSameAs(counted);
  }

  @Test
  void whatOnlyBeginsAsNothingMarkedDoesIsMarkedNowhere() {
    ReportPlan plan = plan(new Random(2));
    Run run = new Run(plan, ownSieves(plan));
    Run none =
        new Run(
            plan,
            new PhraseSieves(
                run.sieves.phrases(),
                run.sieves.marked(),
                Beginnings.of(new LongCounts()),
                run.sieves.fewest()));
    assertThat(none.told(none.after(run, run.alone())))
        .isEqualTo(none.told(none.alone()))
        .isNotEqualTo(run.told(run.alone()));
    assertThat(run.told(run.after(none, none.alone()))).isEqualTo(run.told(run.alone()));
  }

  @Test
  void countsOnlyWhatPassesOtherwise() {
    ReportPlan plan = plan(new Random(2));
    Run run = new Run(plan, ownSieves(plan));
    Run less = new Run(plan, withoutMarked(run.sieves, "三八"));
    List<String> again = new ArrayList<>();
    less.counting()
        .from(
            run.sieves,
            run.alone(),
            (fold, ids) -> {
              List<PhraseCounts> counted = fold(fold, less.reports());
              for (int level = 0; level < LEVELS.length; level++) {
                new LevelPhrases(counted.get(level), plan.levels().get(level), HANLP)
                    .phrases()
                    .forEach(phrase -> again.add(phrase.text));
              }
              return counted;
            });
    assertThat(again).as("三八 is no mention now").isEmpty();
    List<String> more = new ArrayList<>();
    run.counting()
        .from(
            less.sieves,
            less.alone(),
            (fold, ids) -> {
              List<PhraseCounts> counted = fold(fold, run.reports());
              new LevelPhrases(counted.get(0), plan.levels().get(0), HANLP)
                  .phrases()
                  .forEach(phrase -> more.add(phrase.text));
              return counted;
            });
    assertThat(more).containsExactly("三八");
  }

  @Test
  void sievesOfOtherSizesAndOtherLevelsAreAnotherQuestion() {
    Run run = run(new Random(4));
    PhraseSketching.Sketches larger =
        sketches(
            new ReportPlan(
                List.of(
                    new ReportPlan.Level(
                        "city", new int[] {2001}, new long[1], new int[1], 1_000_000)),
                Map.of(),
                List.of()),
            List.of());
    ReportPlan ofCities = new ReportPlan(run.plan.levels().subList(0, 1), Map.of(), List.of("云州市"));
    assertThat(
            List.of(
                run.counting().extent(),
                run.counting().by(larger.sieves()).extent(),
                new Run(ofCities, run.sieves).counting().extent()))
        .doesNotHaveDuplicates();
    Random random = new Random(5);
    assertThat(run(random).counting().extent()).isEqualTo(run(random).counting().extent());
  }
}
