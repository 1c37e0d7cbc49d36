package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.cache.AnalysisStore;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;
import tifa.storage.LocalStorage;

/** Runs over the same reports, each in a process of its own or in one that stays. */
class RecallingCorpusTest {
  private static final Set<ReportPlace> USED = Set.of(new ReportPlace("云州市2024.txt", "r1"));

  @TempDir private Path folder;
  private Recollection recollection = Recollection.none();
  private final List<String> asked = new ArrayList<>();

  @Test
  void theNextProcessFindsInTheStoreWhatWasGathered() throws Exception {
    assertThat(run("reports", "words", USED)).containsExactly("words");
    assertThat(run("reports", "words", USED)).containsExactly("words");
    assertThat(run("reports", "words", USED)).containsExactly("words");
    assertThat(asked).containsExactly("words");
  }

  @Test
  void aProcessThatStaysIsGivenTheSameObjectAndTheStoreKeepsItTheWhile() throws Exception {
    recollection = Recollection.lasting();
    List<String> words = run("reports", "words", USED);
    assertThat(run("reports", "words", USED)).isSameAs(words);
    assertThat(run("reports", "words", USED)).isSameAs(words);
    recollection = Recollection.lasting();
    assertThat(run("reports", "words", USED)).isNotSameAs(words).isEqualTo(words);
    assertThat(asked).containsExactly("words");
  }

  @Test
  void anotherQuestionOtherReportsOrOtherBytesAreAskedAgain() throws Exception {
    run("reports", "words", USED);
    run("reports", "promises", USED);
    run("reports", "promises", Set.of());
    run("other reports", "promises", USED);
    assertThat(asked).containsExactly("words", "promises", "promises", "promises");
  }

  @Test
  void whatARunDoesNotAskIsForgotten() throws Exception {
    recollection = Recollection.lasting();
    run("reports", "words", USED);
    run("reports", "promises", USED);
    run("reports", "words", USED);
    assertThat(asked).containsExactly("words", "promises", "words");
  }

  @Test
  void whatHasNoQuestionIsAskedByEveryRun() throws Exception {
    recollection = Recollection.lasting();
    run("reports", "", USED);
    run("reports", "", USED);
    assertThat(asked).hasSize(2);
  }

  @Test
  void whatIsKnownOfOtherReportsIsTheNextRunsAndTheStoresWhereTheyAreOthers() throws Exception {
    assertThat(next("甲", USED)).containsExactly("甲");
    assertThat(next("乙", USED)).containsExactly("甲", "乙");
    assertThat(next("丙", USED)).as("of the same reports").containsExactly("甲", "丙");
    assertThat(next("丁", Set.of())).containsExactly("甲", "丁");
    assertThat(next("戊", Set.of())).containsExactly("甲", "丁", "戊");
  }

  @Test
  void aProcessThatStaysKnowsWhatItsLastRunKnew() throws Exception {
    recollection = Recollection.lasting();
    next("甲", USED);
    next("乙", USED);
    assertThat(next("丙", USED)).containsExactly("甲", "乙", "丙");
  }

  @Test
  void whatIsWorkedOutOfTheSameReportsIsWorkedOutOnceByAProcessThatStays() throws Exception {
    assertThat(recalled("甲", USED)).isEqualTo("甲");
    assertThat(recalled("乙", USED)).as("no store has it").isEqualTo("乙");
    recollection = Recollection.lasting();
    recalled("甲", USED);
    assertThat(recalled("乙", USED)).isEqualTo("甲");
    assertThat(recalled("乙", Set.of())).isEqualTo("乙");
  }

  private String recalled(String now, Set<ReportPlace> used) throws IOException {
    AnalysisStore store = AnalysisStore.open(new LocalStorage(), folder.toString(), "1");
    try (RecallingCorpus corpus =
        new RecallingCorpus(new Asked(), "1", contents("reports", used), store, recollection)) {
      String recalled = corpus.recalled("words", used, () -> now);
      recollection.settle();
      return recalled;
    }
  }

  /** What a run has that adds a word to what the last one had. */
  private List<String> next(String word, Set<ReportPlace> used) throws IOException {
    AnalysisStore store = AnalysisStore.open(new LocalStorage(), folder.toString(), "1");
    store.prepare();
    try (RecallingCorpus corpus =
        new RecallingCorpus(new Asked(), "1", contents("reports", used), store, recollection)) {
      List<String> words =
          corpus.<List<String>>next(
              "words",
              used,
              before -> {
                List<String> all = new ArrayList<>(before.orElse(List.of()));
                all.add(word);
                return all;
              });
      recollection.settle();
      corpus.keep();
      store.published("run", "inputs", List.of());
      return words;
    }
  }

  private static Map<ReportPlace, FileContent> contents(String content, Set<ReportPlace> used) {
    return used.stream()
        .collect(
            Collectors.toMap(place -> place, place -> new FileContent(place.path(), content, "")));
  }

  private List<String> run(String content, String what, Set<ReportPlace> used) throws IOException {
    AnalysisStore store = AnalysisStore.open(new LocalStorage(), folder.toString(), "1");
    store.prepare();
    try (RecallingCorpus corpus =
        new RecallingCorpus(new Asked(), "1", contents(content, used), store, recollection)) {
      List<String> gathered = corpus.fold(new Naming(what), used);
      recollection.settle();
      corpus.keep();
      store.published("run", "inputs", List.of());
      return gathered;
    }
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
    public Optional<String> question() {
      return Optional.of(what).filter(words -> !words.isEmpty());
    }

    @Override
    public List<String> merge(List<String> one, List<String> other) {
      return new ArrayList<>(List.of(what));
    }
  }
}
