package tifa.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import tifa.analysis.FileAnalysis;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;

/** An analysed corpus, read from the store by each pass, or in Spark's memory. */
final class SparkCorpus implements AnalysedCorpus {
  private static final int REPORTS_PER_PARTITION = 250;

  /** Parts of what a core folds: few, since what each gathers must travel, and even enough. */
  private static final int FOLDS_PER_CORE = 2;

  private final JavaSparkContext context;
  private final JavaRDD<FileAnalysis> analysed;
  private final Runnable unpersist;

  /**
   * An analysed corpus.
   *
   * @param unpersist lets go of what Spark keeps for it in memory
   */
  SparkCorpus(JavaSparkContext context, JavaRDD<FileAnalysis> analysed, Runnable unpersist) {
    this.context = context;
    this.analysed = analysed;
    this.unpersist = unpersist;
  }

  @Override
  public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
    Broadcast<ReportFold<R>> shared = context.broadcast(fold);
    Broadcast<Set<ReportPlace>> places = context.broadcast(used);
    return analysed
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
  public <R> Iterator<R> map(ReportFunction<R> function, Set<ReportPlace> used) {
    Broadcast<ReportFunction<R>> shared = context.broadcast(function);
    Broadcast<Set<ReportPlace>> places = context.broadcast(used);
    Iterator<byte[]> inOrder =
        analysed
            .mapPartitionsToPair(
                files ->
                    StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
                        .flatMap(file -> ReportPlace.reportsIn(places.value(), file))
                        .map(
                            report ->
                                new Tuple2<>(
                                    report.facts().reportId(), Bytes.of(shared.value().of(report))))
                        .iterator())
            .repartitionAndSortWithinPartitions(byReportId(used))
            .values()
            .toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inOrder.hasNext();
      }

      @Override
      @SuppressWarnings("unchecked") // What a task put in.
      public R next() {
        return (R) Bytes.restored(inOrder.next());
      }
    };
  }

  /** Ranges of report ids with about as many reports each. */
  private static Partitioner byReportId(Set<ReportPlace> used) {
    String[] ids = used.stream().map(ReportPlace::reportId).sorted().toArray(String[]::new);
    int partitions = Math.max(1, ids.length / REPORTS_PER_PARTITION);
    String[] firsts = new String[partitions - 1];
    for (int i = 1; i < partitions; i++) {
      firsts[i - 1] = ids[(int) ((long) ids.length * i / partitions)];
    }
    return new RangeOfIds(firsts);
  }

  @Override
  public void close() {
    unpersist.run();
  }

  private static final class RangeOfIds extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final String[] firsts;

    RangeOfIds(String[] firsts) {
      this.firsts = firsts;
    }

    @Override
    public int numPartitions() {
      return firsts.length + 1;
    }

    @Override
    public int getPartition(Object id) {
      int at = Arrays.binarySearch(firsts, (String) id);
      return at < 0 ? -at - 1 : at + 1;
    }
  }
}
