package tifa.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import tifa.analysis.FileAnalysis;
import tifa.run.AnalysedCorpus;
import tifa.run.Engine;
import tifa.run.Progress;
import tifa.run.Workshop;
import tifa.section.AppendixKind;
import tifa.storage.ListedFile;

/**
 * Work on Spark. Master, memory and everything else come from Spark's own configuration; files are
 * packed into tasks by size, since each task costs time of its own.
 */
public final class SparkEngine implements Engine {
  private static final long LEAST_BYTES_PER_TASK = 1L << 20;
  private static final int TASKS_PER_CORE = 4;

  private final JavaSparkContext context;
  private final Progress progress;
  private final long leastBytesPerTask;

  /**
   * Starts Spark, or joins the application that {@code spark-submit} started.
   *
   * @param verbose whether Spark tells of all that it does, and not of trouble alone
   */
  public SparkEngine(String jobName, Progress progress, boolean verbose) {
    this(jobName, progress, verbose, LEAST_BYTES_PER_TASK);
  }

  /** The same with tasks of another size: tests divide small corpora too. */
  SparkEngine(String jobName, Progress progress, boolean verbose, long leastBytesPerTask) {
    this.leastBytesPerTask = leastBytesPerTask;
    SparkConf conf = new SparkConf().setAppName("tifa " + jobName);
    // An installed Spark logs every step unless told otherwise.
    conf.setIfMissing("spark.log.level", "WARN");
    if (verbose) {
      conf.set("spark.log.level", "INFO");
    }
    this.context = new JavaSparkContext(conf);
    this.progress = progress;
    context.sc().addSparkListener(new TaskProgress(progress));
  }

  @Override
  public AnalysedCorpus analyse(
      List<ListedFile> files, String encoding, Set<AppendixKind> appendices) {
    List<List<ListedFile>> packs = pack(files);
    JavaRDD<FileAnalysis> analysed =
        context
            .parallelize(packs, Math.max(1, packs.size()))
            .mapPartitions(
                partition -> {
                  Workshop workshop = new Workshop(encoding, appendices);
                  List<FileAnalysis> analyses = new ArrayList<>();
                  partition.forEachRemaining(
                      pack -> pack.forEach(file -> analyses.addAll(workshop.analyse(file))));
                  return analyses.iterator();
                })
            .persist(StorageLevel.MEMORY_AND_DISK());
    progress.willDo(packs.stream().mapToInt(List::size).toArray(), "files");
    return new SparkCorpus(context, analysed);
  }

  private List<List<ListedFile>> pack(List<ListedFile> files) {
    long bytes = files.stream().mapToLong(ListedFile::size).sum();
    long share = bytes / (TASKS_PER_CORE * context.defaultParallelism()) + 1;
    return FilePacks.of(files, Math.max(leastBytesPerTask, share));
  }

  @Override
  public String description() {
    return "Spark %s, %s".formatted(context.version(), context.master());
  }

  @Override
  public void close() {
    context.close();
  }
}
