package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.count.LongCounts;
import tifa.token.Hanlp;

class PhraseTableTest {
  private static final AnalysedReport FIRST =
      Analysed.report("一、去年工作\n建设智慧农业示范园区。办好智慧农业示范园区。“链长制”很好。\n");
  private static final AnalysedReport SECOND =
      Analysed.report("一、去年工作\n智慧农业示范园区很多。链长制不错。“链长制”很好。一制三化。\n");

  private static final ReportPlan PLAN =
      new ReportPlan(
          List.of(
              new ReportPlan.Level(
                  "city", new int[] {2001, 2002}, new long[] {50, 50}, new int[] {1, 1}, 300)),
          Map.of(
              FIRST.facts().reportId(),
              new ReportCell(0, 0, 0, ""),
              SECOND.facts().reportId(),
              new ReportCell(0, 1, 0, "")),
          List.of("云州市"));

  private static final PhraseCounting COUNTING = counting();

  private static PhraseCounting counting() {
    PhraseSketching sketching = new PhraseSketching(PLAN, Hanlp.ofThisJvm());
    PhraseSketching.Sketches sketches = sketching.empty();
    sketching.add(FIRST, sketches);
    sketching.add(SECOND, sketches);
    return new PhraseCounting(PLAN, sketches.sieves(), Hanlp.ofThisJvm());
  }

  private static List<PhraseCounts> counted(AnalysedReport... reports) {
    List<PhraseCounts> levels = COUNTING.empty();
    for (AnalysedReport report : reports) {
      COUNTING.add(report, levels);
    }
    return levels;
  }

  @SuppressWarnings("unchecked")
  private static List<PhraseCounts> sent(List<PhraseCounts> levels) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(levels);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (List<PhraseCounts>) in.readObject();
    }
  }

  private static LevelPhrases ofCity(List<PhraseCounts> levels) {
    return new LevelPhrases(levels.get(0), PLAN.levels().get(0), Hanlp.ofThisJvm());
  }

  private static List<String> told(List<PhraseCounts> levels) {
    List<String> told = new ArrayList<>();
    ofCity(levels)
        .phrases()
        .forEach(
            phrase ->
                told.add(
                    "%s %s+%s in %s+%s reports, %s quoted, %s as a phrase, shape %s, free %s, %s %s"
                        .formatted(
                            phrase.text,
                            phrase.mentions(0),
                            phrase.mentions(1),
                            phrase.reports(0),
                            phrase.reports(1),
                            phrase.quoted,
                            phrase.phrases,
                            phrase.shape(),
                            phrase.freedom(),
                            phrase.numeral,
                            phrase.row)));
    told.sort(null);
    return told;
  }

  @Test
  void countsMentionsAndReportsOfEachYear() {
    LevelPhrases table = ofCity(counted(FIRST, SECOND));
    Phrase garden = table.get(PhraseKey.of("智慧农业示范园区"));
    assertThat(garden.mentions(0)).isEqualTo(2);
    assertThat(garden.reports(0)).isEqualTo(1);
    assertThat(garden.mentions(1)).isEqualTo(1);
    Phrase quoted = table.get(PhraseKey.of("链长制"));
    assertThat(quoted.total()).isEqualTo(3);
    assertThat(quoted.quoted).isEqualTo(2);
    assertThat(quoted.totalReports()).isEqualTo(2);
    assertThat(table.get(PhraseKey.of("一制三化")).numeral).isTrue();
    assertThat(table.get(PhraseKey.of("没有的提法"))).isNull();
  }

  @Test
  void tablesOfTasksGiveTheSameWhateverTheirOrder() throws Exception {
    List<String> together = told(counted(FIRST, SECOND));
    assertThat(together).hasSizeGreaterThan(5);
    assertThat(told(COUNTING.merge(sent(counted(FIRST)), sent(counted(SECOND)))))
        .isEqualTo(together);
    assertThat(told(COUNTING.merge(sent(counted(SECOND)), sent(counted(FIRST)))))
        .isEqualTo(together);
    assertThat(told(COUNTING.merge(counted(), sent(counted(FIRST, SECOND))))).isEqualTo(together);
  }

  @Test
  void packedNumbersComeBackAsTheyWere() {
    int[] numbers = {0, 0, 7, 127, 128, 0, Integer.MAX_VALUE, 0, 0, 0};
    PackedNumbers packed = new PackedNumbers();
    packed.write(numbers.length, numbers);
    // Five runs of zeros, of one byte each, and numbers of 1, 1, 2 and 5 bytes.
    assertThat(packed.written()).hasSize(5 + 9);
    LongCounts counts = new LongCounts();
    counts.add(-2L << Integer.SIZE | 5, 300);
    counts.add(7, 1);
    packed.write(counts);
    packed.write("链长制 A");
    packed.write(4, new int[] {1});
    PackedNumbers written = new PackedNumbers(packed.written());
    int[] read = new int[numbers.length];
    written.read(numbers.length, read);
    assertThat(read).isEqualTo(numbers);
    LongCounts readCounts = written.readCounts();
    assertThat(readCounts.keys()).isEqualTo(counts.keys());
    assertThat(readCounts.get(-2L << Integer.SIZE | 5)).isEqualTo(300);
    assertThat(written.readText()).isEqualTo("链长制 A");
    int[] shorter = new int[4];
    written.read(4, shorter);
    assertThat(shorter).containsExactly(1, 0, 0, 0);
  }
}
