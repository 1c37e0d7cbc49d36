package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

/** What is found by one who knows what was found before is what another finds who knows nothing. */
class SeekingTest {
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
          "科技创新，数字经济。",
          "做好“粮食”工作。",
          "深化改革，粮食安全保障体系。");

  private static final List<String> PHRASES =
      List.of("智慧农业", "智慧农业示范园区", "链长制", "三八", "绿色发展、创新发展", "数字经济", "粮食", "没有", "好", "保障体系");

  private static final List<String> WORDS = List.of("智慧", "粮食", "数字", "推进", "丰收");

  /** Several rows of a label: each another form of the term. */
  private static final List<String> ROWS =
      List.of(
          "改革,甲,,,exact",
          "改革,甲|乙,,改革开放,exact",
          "开放,乙,,,exact",
          "民生,甲,,,exact",
          "民生,丙,粮食,,exact",
          "数字经济,乙,数字,,exact",
          "增长,丁,增长\\d%,,regex",
          "创新,丁,科技创新,,exact",
          "丰收,,,,exact");

  /** Each of sentences of its own, so that no two have one id. */
  private static final List<AnalysedReport> TEXTS = texts(new Random(1));

  private static final String[] LEVELS = {"city", "county"};
  private static final int[] YEARS = {2001, 2002, 2003};
  private static final List<String> REGIONS = List.of("云州市", "云水市", "云山县");

  private static List<AnalysedReport> texts(Random random) {
    List<AnalysedReport> texts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      StringBuilder text = new StringBuilder("一、去年工作\n第" + i + "件事。");
      for (int sentence = 0; sentence < 6; sentence++) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      texts.add(Analysed.report(text + "\n二、今年工作安排\n" + SENTENCES.get(i % 10) + "\n"));
    }
    return texts;
  }

  /** What is sought, and where. */
  private record Question(
      ReportPlan plan, List<AnalysedReport> reports, Wanted wanted, Lexicon by) {
    Sightings after(Sightings before) {
      return after(before, gathered -> {});
    }

    /** What is found where this was found before, and tells what was found anew. */
    Sightings after(Sightings before, Consumer<Object> anew) {
      PhraseSieves sieves = fold(new PhraseSketching(plan, HANLP)).sieves();
      return new Seeking(wanted, sieves, new Matcher(by, HANLP), HANLP)
          .in(
              new Reports() {
                @Override
                public <R> R fold(ReportFold<R> fold) {
                  R gathered = Question.this.fold(SerializationUtils.clone(fold));
                  anew.accept(gathered);
                  return gathered;
                }
              },
              before);
    }

    Sightings alone() {
      return after(Sightings.none(by));
    }

    /** In two tasks. */
    private <R> R fold(ReportFold<R> fold) {
      R one = fold.empty();
      R other = fold.empty();
      for (int i = 0; i < reports.size(); i++) {
        fold.add(reports.get(i), i % 3 == 0 ? one : other);
      }
      return fold.merge(one, other);
    }
  }

  private static Lexicon lexicon(List<String> rows) {
    Map<String, String> byLabel =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.substring(0, row.indexOf(',')), row -> row, (one, other) -> one));
    return Lexicons.of(new TreeMap<>(byLabel).values().toArray(String[]::new));
  }

  private static Lexicon lexicon(Random random) {
    List<String> rows = new ArrayList<>(ROWS);
    Collections.shuffle(rows, random);
    return lexicon(rows.subList(0, 1 + random.nextInt(ROWS.size())));
  }

  /** All but some reports; most where they stand in every plan. */
  private static ReportPlan plan(Random random) {
    Map<String, ReportCell> places = new TreeMap<>();
    int first = random.nextInt(2);
    List<ReportPlan.Level> levels = new ArrayList<>();
    for (int level = first; level < LEVELS.length; level++) {
      levels.add(
          new ReportPlan.Level(
              LEVELS[level], YEARS, new long[] {99, 99, 99}, new int[] {2, 2, 2}, 900));
    }
    for (int i = 0; i < TEXTS.size(); i++) {
      int level = i % LEVELS.length - first;
      boolean isElsewhere = random.nextInt(20) == 0;
      int region = isElsewhere ? random.nextInt(REGIONS.size()) : i % REGIONS.size();
      int year = isElsewhere ? random.nextInt(YEARS.length) : i / 2 % YEARS.length;
      if (level >= 0 && random.nextInt(20) > 0) {
        String content = random.nextInt(30) == 0 ? "other" : "";
        places.put(id(i), new ReportCell(level, year, region, content));
      }
    }
    return new ReportPlan(levels, places, REGIONS);
  }

  private static String id(int text) {
    return TEXTS.get(text).facts().reportId();
  }

  private static Question question(Random random) {
    ReportPlan plan = plan(random);
    Lexicon lexicon = lexicon(random);
    Wanted wanted = new Wanted(plan);
    for (ReportPlan.Level level : plan.levels()) {
      for (int year : YEARS) {
        some(PHRASES, random).forEach(phrase -> wanted.phrase(level.label(), year, phrase));
        some(WORDS, random).forEach(word -> wanted.word(level.label(), year, word));
        IntStream.range(0, lexicon.terms().size())
            .filter(term -> random.nextBoolean())
            .forEach(term -> wanted.term(level.label(), year, term));
      }
      some(PHRASES, random).forEach(phrase -> wanted.regions(level.label(), phrase));
    }
    return new Question(plan, reports(plan), wanted, lexicon);
  }

  private static List<AnalysedReport> reports(ReportPlan plan) {
    return TEXTS.stream()
        .filter(report -> plan.places().containsKey(report.facts().reportId()))
        .toList();
  }

  private static List<String> some(List<String> all, Random random) {
    return all.stream().filter(text -> random.nextInt(3) > 0).toList();
  }

  /** All that can be asked of sightings and was wanted. */
  private static List<String> told(Sightings sightings) {
    List<String> told = new ArrayList<>();
    Wanted wanted = sightings.wanted();
    for (int at = 0; at < wanted.levels().size(); at++) {
      String level = wanted.plan().levels().get(at).label();
      Wanted.OfLevel ofLevel = wanted.levels().get(at);
      for (int i = 0; i < YEARS.length; i++) {
        int year = YEARS[i];
        String where = level + " " + year + " ";
        ofLevel.textsOf[i].stream()
            .mapToObj(ofLevel::text)
            .forEach(
                text ->
                    told.add(
                        where
                            + text
                            + told(
                                text.isWord()
                                    ? sightings.ofWord(level, year, text.text())
                                    : sightings.ofPhrase(level, year, text.text()))));
        ofLevel.termsOf[i].stream()
            .forEach(term -> told.add(where + term + told(sightings.ofTerm(level, year, term))));
      }
      ofLevel.regionsOf[0].stream()
          .mapToObj(number -> ofLevel.text(number).text())
          .forEach(text -> told.add(level + text + sightings.regionsOf(level).applyAsInt(text)));
    }
    return told;
  }

  private static String told(Sighting sighting) {
    return " %s in %s, first %s %s, beside %s"
        .formatted(
            sighting.mentions(),
            sighting.regions,
            sighting.reportId(),
            sighting.sentence(),
            Sightings.beside(sighting, 99).stream()
                .map(term -> term + ":" + sighting.beside.get(term))
                .toList());
  }

  @Test
  void findsAfterAnySeriesOfOthersWhatItFindsAlone() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      Sightings before = question(random).alone();
      for (int run = 0; run < 8; run++) {
        Question now = question(random);
        List<String> known = told(before);
        Sightings next = now.after(SerializationUtils.clone(before));
        assertThat(told(next)).as("run %s of %s", run, seed).isEqualTo(told(now.alone()));
        now.after(before);
        assertThat(told(before)).as("what is known is not changed").isEqualTo(known);
        before = next;
      }
    }
  }

  /** In every year of the city, by a lexicon of these rows. */
  private static Question all(ReportPlan plan, List<String> phrases, List<String> rows) {
    Wanted wanted = new Wanted(plan);
    for (int year : YEARS) {
      phrases.forEach(phrase -> wanted.phrase("city", year, phrase));
      wanted.word("city", year, "粮食");
    }
    phrases.forEach(phrase -> wanted.regions("city", phrase));
    return new Question(plan, reports(plan), wanted, lexicon(rows));
  }

  private static ReportPlan fixed(String contentOfFirst) {
    Map<String, ReportCell> places = new TreeMap<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      places.put(id(i), new ReportCell(0, i % 3, i % 2, i == 0 ? contentOfFirst : ""));
    }
    return new ReportPlan(
        List.of(
            new ReportPlan.Level("city", YEARS, new long[] {99, 99, 99}, new int[] {6, 5, 5}, 900)),
        places,
        REGIONS);
  }

  /** The years and texts that were looked for again. */
  private static List<String> foundAnew(Question now, Question before) {
    List<String> found = new ArrayList<>();
    now.after(
        before.alone(),
        gathered -> {
          Sightings.OfLevel city = (Sightings.OfLevel) ((List<?>) gathered).get(0);
          city.eachText(
              (year, number, sighting) ->
                  found.add(YEARS[year] + now.wanted().levels().get(0).text(number).text()));
        });
    return found;
  }

  @Test
  void looksForNothingThatItKnows() {
    List<String> rows = List.of("改革,甲,,,exact");
    List<String> phrases = List.of("智慧农业", "链长制");
    Question question = all(fixed(""), phrases, rows);
    assertThat(foundAnew(question, question)).isEmpty();
    assertThat(foundAnew(all(fixed(""), List.of("智慧农业"), rows), question)).isEmpty();
    assertThat(foundAnew(all(fixed(""), phrases, List.of("不见,甲,,,exact")), question)).isEmpty();
  }

  @Test
  void looksForWhatIsNewAndInReportsThatAreOthers() {
    List<String> rows = List.of("改革,甲,,,exact");
    Question question = all(fixed(""), List.of("智慧农业"), rows);
    assertThat(foundAnew(all(fixed(""), List.of("智慧农业", "链长制"), rows), question))
        .isNotEmpty()
        .allMatch(found -> found.endsWith("链长制"));
    assertThat(foundAnew(all(fixed("other"), List.of("智慧农业"), rows), question))
        .containsExactlyInAnyOrder("2001智慧农业", "2001粮食");
  }

  @Test
  void looksForAllInReportsWithAChangedTerm() {
    List<String> phrases = List.of("智慧农业");
    Question question = all(fixed(""), phrases, List.of("改革,甲,,,exact"));
    Question changed = all(fixed(""), phrases, List.of("改革,甲,,,exact", "第0件事,,,,exact"));
    assertThat(foundAnew(changed, question))
        .isNotEmpty()
        .allMatch(found -> found.startsWith("2001"));
  }
}
