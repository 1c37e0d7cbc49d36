package tifa.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.cache.AnalysisStore;
import tifa.count.CorpusCounts;
import tifa.count.Counting;
import tifa.count.Recounting;
import tifa.lexicon.Lexicon;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;
import tifa.storage.Sha256;
import tifa.storage.WorkBeside;
import tifa.token.Hanlp;

/**
 * A corpus that is not asked again what it told the run before: this process may remember it, and
 * the store has it for the next. For one thread, which must not change what it is given.
 */
final class RecallingCorpus implements AnalysedCorpus {
  private final AnalysedCorpus corpus;
  private final String content;
  private final AnalysisStore store;
  private final Recollection recollection;
  private final WorkBeside<Optional<AnalysisStore.Gathered>> writers = new WorkBeside<>(1);

  /**
   * A corpus to recall from.
   *
   * @param content which files it holds, how they were read, and by which program
   */
  RecallingCorpus(
      AnalysedCorpus corpus, String content, AnalysisStore store, Recollection recollection) {
    this.corpus = corpus;
    this.content = content;
    this.store = store;
    this.recollection = recollection;
  }

  @Override
  @SuppressWarnings("unchecked") // What the same question gave.
  public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
    Optional<String> question = fold.question();
    if (question.isEmpty()) {
      return corpus.fold(fold, used);
    }
    String key = key(question.get(), used);
    store.use(key);
    return recollection.of(
        key,
        () -> store.gathered(key).map(kept -> (R) kept).orElseGet(() -> fold(fold, used, key)));
  }

  private <R> R fold(ReportFold<R> fold, Set<ReportPlace> used, String key) {
    R gathered = corpus.fold(fold, used);
    writers.add(() -> write(key, gathered));
    return gathered;
  }

  /**
   * Counts, and where the same reports were counted before only what a changed lexicon concerns.
   */
  CorpusCounts count(Counting counting, Hanlp hanlp, Set<ReportPlace> used) {
    String key = key(counting.extent(), used);
    store.use(key);
    Optional<CountedBefore> before =
        recollection
            .<CountedBefore>last(key)
            .or(() -> store.gathered(key).map(CountedBefore.class::cast));
    if (before.isPresent()) {
      CorpusCounts counts =
          Recounting.of(
              counting,
              before.get().lexicon(),
              before.get().counts(),
              hanlp,
              fold -> corpus.fold(fold, used));
      recollection.note(key, new CountedBefore(counting.lexicon(), counts));
      return counts;
    }
    CorpusCounts counts = corpus.fold(counting, used);
    CountedBefore now = new CountedBefore(counting.lexicon(), counts);
    recollection.note(key, now);
    writers.add(() -> write(key, now));
    return counts;
  }

  /** What was counted, and by which lexicon. */
  private record CountedBefore(Lexicon lexicon, CorpusCounts counts) implements Serializable {}

  /** Where it cannot be written it is gathered again by the next run. */
  private Optional<AnalysisStore.Gathered> write(String key, Object gathered) {
    try {
      return Optional.of(store.write(key, gathered));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String key(String question, Set<ReportPlace> used) {
    StringBuilder all = new StringBuilder(content).append('\n').append(question);
    used.stream()
        .map(place -> place.path() + '\0' + place.reportId())
        .sorted()
        .forEach(place -> all.append('\n').append(place));
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Waits until the store has what was gathered. */
  void keep() throws IOException {
    for (Optional<AnalysisStore.Gathered> written : writers.finish()) {
      written.ifPresent(store::keep);
    }
  }

  @Override
  public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
      throws IOException {
    corpus.each(function, used, taker);
  }

  @Override
  public void close() {
    writers.close();
    corpus.close();
  }
}
