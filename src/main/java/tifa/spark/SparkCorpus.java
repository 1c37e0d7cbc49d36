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
import tifa.count.CorpusCounts;
import tifa.count.ReportRows;
import tifa.lexicon.Lexicon;
import tifa.run.AnalysedCorpus;
import tifa.run.LexiconWork;
import tifa.run.ReportPlace;
import tifa.run.RowRequest;

/** An analysed corpus, read from the store by each pass, or in Spark's memory. */
final class SparkCorpus implements AnalysedCorpus {
  private static final int REPORTS_PER_PARTITION = 500;

  private final JavaSparkContext context;
  private final JavaRDD<FileAnalysis> analysed;

  SparkCorpus(JavaSparkContext context, JavaRDD<FileAnalysis> analysed) {
    this.context = context;
    this.analysed = analysed;
  }

  @Override
  public CorpusCounts count(Lexicon lexicon, Set<ReportPlace> used) {
    Broadcast<LexiconTask> task = context.broadcast(new LexiconTask(lexicon, used));
    return analysed
        .mapPartitions(files -> List.of(task.value().work().count(files)).iterator())
        .collect()
        .stream()
        .reduce(new CorpusCounts(lexicon), CorpusCounts::merge);
  }

  @Override
  public Iterator<ReportRows> rows(Lexicon lexicon, Set<ReportPlace> used, RowRequest request) {
    Broadcast<LexiconTask> task = context.broadcast(new LexiconTask(lexicon, used));
    Broadcast<RowRequest> wanted = context.broadcast(request);
    return analysed
        .mapPartitionsToPair(
            files -> {
              LexiconWork work = task.value().work();
              return StreamSupport.stream(
                      Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
                  .flatMap(work::used)
                  .map(report -> work.rows(report, wanted.value()))
                  .map(rows -> new Tuple2<>(rows.reportId(), rows))
                  .iterator();
            })
        .repartitionAndSortWithinPartitions(byReportId(used))
        .values()
        .toLocalIterator();
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
    analysed.unpersist(false);
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
