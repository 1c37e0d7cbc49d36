package tifa.spark;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import tifa.analysis.FileAnalysis;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;

/** An analysed corpus, read from the store by each pass, or in Spark's memory. */
final class SparkCorpus implements AnalysedCorpus {
  /** Parts of what a core folds: few, since what each gathers must travel, and even enough. */
  private static final int FOLDS_PER_CORE = 2;

  private final JavaSparkContext context;
  private final Function<Set<ReportPlace>, JavaRDD<FileAnalysis>> analysed;
  private final Runnable unpersist;

  /**
   * An analysed corpus.
   *
   * @param analysed the files that hold these reports; others may be among them
   * @param unpersist lets go of what Spark keeps for it in memory
   */
  SparkCorpus(
      JavaSparkContext context,
      Function<Set<ReportPlace>, JavaRDD<FileAnalysis>> analysed,
      Runnable unpersist) {
    this.context = context;
    this.analysed = analysed;
    this.unpersist = unpersist;
  }

  @Override
  public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
    Broadcast<ReportFold<R>> shared = context.broadcast(fold);
    Broadcast<Set<ReportPlace>> places = context.broadcast(used);
    return analysed
        .apply(used)
        .coalesce(FOLDS_PER_CORE * context.defaultParallelism())
        .mapPartitions(
            files -> {
              R gathered = shared.value().empty();
              files.forEachRemaining(
                  file ->
                      ReportPlace.reportsIn(places.value(), file)
                          .forEach(report -> shared.value().add(report, gathered)));
              return List.of(gathered).iterator();
            })
        .treeReduce((one, other) -> shared.value().merge(one, other));
  }

  @Override
  @SuppressWarnings("unchecked") // What a task put in.
  public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
      throws IOException {
    Broadcast<ReportFunction<R>> shared = context.broadcast(function);
    Broadcast<Set<ReportPlace>> places = context.broadcast(used);
    JavaRDD<byte[]> given =
        analysed
            .apply(used)
            .mapPartitions(
                files ->
                    StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
                        .flatMap(file -> ReportPlace.reportsIn(places.value(), file))
                        .map(report -> Bytes.of(shared.value().of(report)))
                        .iterator());
    new PartsAhead(given, context.defaultParallelism())
        .each(bytes -> taker.take((R) Bytes.restored(bytes)));
  }

  @Override
  public void close() {
    unpersist.run();
  }
}
