package tifa.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.analysis.ReportSum;
import tifa.analysis.SumBySetting;
import tifa.cache.AnalysisStore;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;
import tifa.storage.Sha256;
import tifa.storage.WorkBeside;

/**
 * A corpus that is not asked again what it told the run before: this process may remember it, and
 * the store has it for the next. For one thread, which must not change what it is given.
 */
final class RecallingCorpus implements AnalysedCorpus {
  private final AnalysedCorpus corpus;
  private final String reading;
  private final Map<ReportPlace, FileContent> contents;
  private final AnalysisStore store;
  private final StoredReports stored;
  private final Recollection recollection;
  private final WorkBeside<Optional<AnalysisStore.Gathered>> writers = new WorkBeside<>(1);

  /**
   * A corpus to recall from.
   *
   * @param reading by which program its files were read, and how
   * @param contents the files of the reports that count
   */
  RecallingCorpus(
      AnalysedCorpus corpus,
      String reading,
      Map<ReportPlace, FileContent> contents,
      AnalysisStore store,
      Recollection recollection) {
    this.corpus = corpus;
    this.reading = reading;
    this.contents = contents;
    this.store = store;
    this.stored = new StoredReports(store);
    this.recollection = recollection;
  }

  @Override
  @SuppressWarnings("unchecked") // What the same question gave.
  public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
    Optional<String> question = fold.question();
    if (question.isEmpty()) {
      return corpus.fold(fold, used);
    }
    if (fold instanceof ReportSum<R> sum) {
      return sum(SumBySetting.fixed(sum), used);
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
   * What a sum gives. Where it was gathered before, by whatever setting, only reports that are
   * others are read, and those that a changed setting concerns.
   */
  <S, R> R sum(SumBySetting<S, R> sums, Set<ReportPlace> used) {
    ReportSum<R> sum = sums.by(sums.setting());
    String key = key(sums.extent(), Set.of());
    Map<String, Summand> now = summands(sum, used);
    Optional<GatheredSum<S, R>> before = taken(key);
    R gathered =
        before
            .flatMap(
                last ->
                    last.of(sums, now, stored, (fold, ids) -> corpus.fold(fold, among(used, ids))))
            .orElseGet(() -> corpus.fold(sum, used));
    keep(
        key,
        new GatheredSum<>(sums.setting(), now, gathered),
        before.isEmpty() || !before.get().reports().equals(now));
    return gathered;
  }

  private static Set<ReportPlace> among(Set<ReportPlace> used, Predicate<String> ids) {
    return used.stream().filter(place -> ids.test(place.reportId())).collect(Collectors.toSet());
  }

  /** What this process remembers of these reports, or what is worked out now; no store has it. */
  <T> T recalled(String question, Set<ReportPlace> used, Supplier<T> answer) {
    return recollection.of(key(question, used), answer);
  }

  /**
   * What follows from what the run before knew, of the same reports or others. The store is given
   * it where it is of others.
   *
   * @param what the name of what is known
   * @param next what follows, from nothing where it is known no longer; not to change it
   */
  @SuppressWarnings("unchecked") // What was noted and written by this key.
  <T> T next(String what, Set<ReportPlace> used, Function<Optional<T>, T> next) {
    String key = key(what, Set.of());
    store.use(key);
    Optional<Known> before =
        recollection.<Known>last(key).or(() -> store.gathered(key).map(Known.class::cast));
    T then = next.apply(before.map(known -> (T) known.what()));
    Known now = new Known(key(what, used), then);
    recollection.note(key, now);
    if (before.isEmpty() || !before.get().reports().equals(now.reports())) {
      writers.add(() -> write(key, now));
    }
    return then;
  }

  /**
   * What is known.
   *
   * @param reports the key of the same of these reports alone
   */
  private record Known(String reports, Object what) implements Serializable {}

  /** The reports, by id. */
  private Map<String, Summand> summands(ReportSum<?> sum, Set<ReportPlace> used) {
    Map<String, Summand> summands = new HashMap<>();
    for (ReportPlace place : used) {
      String id = place.reportId();
      summands.put(id, new Summand(contents.get(place), place, sum.standing(id)));
    }
    return summands;
  }

  /** What the run before kept by this key, for this one to change. */
  @SuppressWarnings("unchecked") // What was kept by it.
  private <T> Optional<T> taken(String key) {
    store.use(key);
    return recollection.<T>take(key).or(() -> store.gathered(key).map(kept -> (T) kept));
  }

  private void keep(String key, Object kept, boolean isOther) {
    recollection.note(key, kept);
    if (isOther) {
      writers.add(() -> write(key, kept));
    }
  }

  /** Where it cannot be written it is gathered again by the next run. */
  private Optional<AnalysisStore.Gathered> write(String key, Object gathered) {
    try {
      return Optional.of(store.write(key, gathered));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** By what is kept what a question gave of these reports. */
  private String key(String question, Set<ReportPlace> reports) {
    StringBuilder all = new StringBuilder(reading).append('\n').append(question);
    reports.stream()
        .map(
            place ->
                String.join(
                    "\0",
                    place.path(),
                    place.reportId(),
                    contents.get(place).key(),
                    contents.get(place).failure()))
        .sorted()
        .forEach(report -> all.append('\n').append(report));
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
