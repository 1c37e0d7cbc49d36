package tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.cache.Segment;
import tifa.cache.StoreFile;
import tifa.extract.rows.NamedColumns;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.AnalysisPlan;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.ReadingSettings;
import tifa.run.engine.ReportPlace;
import tifa.storage.ListedFile;

class FoldMemoryTest {
  private static final Set<ReportPlace> USED = Set.of(new ReportPlace("云州市2024.txt", "r1"));
  private static final List<CorpusPart> PARTS = List.of(part("云州市2024.txt", "aa", "a.reports"));

  private final FoldMemory memory = new FoldMemory();
  private final List<String> asked = new ArrayList<>();

  @Test
  void theSameFoldOverTheSameReportsIsRecalledByTheNextRun() {
    assertThat(run(PARTS, "words", USED)).containsExactly("words");
    assertThat(run(PARTS, "words", USED)).containsExactly("words");
    assertThat(run(PARTS, "words", USED)).containsExactly("words");
    assertThat(asked).containsExactly("words");
  }

  @Test
  void whereTheStoreKeepsWhatIsReadDoesNotMatter() {
    run(PARTS, "words", USED);
    run(List.of(part("云州市2024.txt", "aa", "b.reports")), "words", USED);
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatGathersSomethingElseAsksAgain() {
    run(PARTS, "of one lexicon", USED);
    run(PARTS, "of another", USED);
    assertThat(asked).containsExactly("of one lexicon", "of another");
  }

  @Test
  void otherBytesOrOtherReportsAreAskedAgain() {
    run(PARTS, "words", USED);
    run(List.of(part("云州市2024.txt", "bb", "a.reports")), "words", USED);
    run(List.of(part("云州市2024.txt", "bb", "a.reports")), "words", Set.of());
    assertThat(asked).hasSize(3);
  }

  @Test
  void whatARunDoesNotAskIsForgotten() {
    run(PARTS, "words", USED);
    run(PARTS, "promises", USED);
    run(PARTS, "words", USED);
    assertThat(asked).containsExactly("words", "promises", "words");
  }

  @Test
  void whoAskedMayChangeWhatItWasGiven() {
    run(PARTS, "words", USED).add("changed");
    assertThat(run(PARTS, "words", USED)).containsExactly("words");
  }

  private List<String> run(List<CorpusPart> parts, String what, Set<ReportPlace> used) {
    return memory.over(new Asked(), parts).fold(new Naming(what), used);
  }

  private static CorpusPart part(String path, String sha256, String segment) {
    return new CorpusPart(
        new Segment(new StoreFile("f", 1, 1), new StoreFile(segment, 1, 1), List.of()),
        List.of(new CorpusPart.Wanted(0, new ListedFile(path, path, "corpus", 1, 1, ""), sha256)),
        new AnalysisPlan(
            new ReadingSettings("auto", NamedColumns.NONE, Set.of()), Set.of(), "store"));
  }

  private final class Asked implements AnalysedCorpus {
    @Override
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      asked.add(((Naming) fold).what());
      return fold.merge(fold.empty(), fold.empty());
    }

    @Override
    public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker) {}

    @Override
    public void close() {}
  }

  private record Naming(String what) implements ReportFold<List<String>> {
    @Override
    public List<String> empty() {
      return new ArrayList<>();
    }

    @Override
    public void add(AnalysedReport report, List<String> gathered) {}

    @Override
    public List<String> merge(List<String> one, List<String> other) {
      return new ArrayList<>(List.of(what));
    }
  }
}
