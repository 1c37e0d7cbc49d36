package tifa.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import tifa.analysis.FileAnalysis;
import tifa.analysis.OpenedFile;
import tifa.run.console.Progress;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.AnalysedFile;
import tifa.run.engine.AnalysedPack;
import tifa.run.engine.AnalysisPlan;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.Engine;
import tifa.run.engine.FileOpener;
import tifa.storage.ListedFile;
import tifa.storage.Storages;

/**
 * Work on Spark. Master, memory and everything else come from Spark's own configuration; files are
 * packed into tasks by size, since each task costs time of its own.
 */
public final class SparkEngine implements Engine {
  private static final long LEAST_BYTES_PER_TASK = 1L << 20;

  /** What the loss of an executor, or a task that is tried again, may cost: some 600 reports. */
  private static final long MOST_BYTES_PER_TASK = 32L << 20;

  private static final int TASKS_PER_CORE = 4;

  private final JavaSparkContext context;
  private final TaskProgress tasks;
  private final Progress progress;
  private final long leastBytesPerTask;

  /** Whether Spark stays when it is closed. */
  private final boolean shared;

  /** What Spark keeps in memory. */
  private final List<JavaRDD<?>> persisted = new ArrayList<>();

  /** What was analysed and is not in a store. */
  private Optional<JavaRDD<Tuple2<AnalysedFile, List<FileAnalysis>>>> inMemory = Optional.empty();

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
    this(WarmSpark.context(jobName, verbose), progress, leastBytesPerTask, false);
  }

  /** On a Spark that others use after it. */
  SparkEngine(JavaSparkContext context, Progress progress) {
    this(context, progress, LEAST_BYTES_PER_TASK, true);
  }

  private SparkEngine(
      JavaSparkContext context, Progress progress, long leastBytesPerTask, boolean shared) {
    this.context = context;
    this.progress = progress;
    this.leastBytesPerTask = leastBytesPerTask;
    this.shared = shared;
    this.tasks = new TaskProgress(progress);
    context.sc().addSparkListener(tasks);
  }

  @Override
  public boolean sees(String folder) {
    if (context.isLocal()) {
      return true;
    }
    // Only on HDFS, or where executors share the driver's disks. One that starts later and does not
    // see it either fails its tasks, which others then do.
    int executors = context.defaultParallelism();
    return context
        .parallelize(Collections.nCopies(executors, folder), executors)
        .map(place -> Storages.output(place).exists(place))
        .reduce(Boolean::logicalAnd);
  }

  @Override
  public List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan) throws IOException {
    return analysePacks(pack(files), plan);
  }

  @Override
  public List<AnalysedPack> analyseAlone(List<ListedFile> files, AnalysisPlan plan)
      throws IOException {
    Set<String> again = files.stream().map(ListedFile::path).collect(Collectors.toSet());
    inMemory = inMemory.map(all -> all.filter(file -> !again.contains(file._1().file().path())));
    return analysePacks(List.of(files), plan);
  }

  private List<AnalysedPack> analysePacks(List<List<ListedFile>> packs, AnalysisPlan plan)
      throws IOException {
    JavaRDD<List<ListedFile>> distributed = context.parallelize(packs, Math.max(1, packs.size()));
    progress.willDo(packs.stream().mapToInt(List::size).toArray(), "files");
    try {
      return plan.store().isEmpty()
          ? analyseInMemory(distributed, plan)
          : distributed.map(pack -> plan.analyse(pack.iterator(), file -> {})).collect();
    } catch (Exception e) {
      throw inputOutput(e);
    }
  }

  private List<AnalysedPack> analyseInMemory(JavaRDD<List<ListedFile>> packs, AnalysisPlan plan) {
    JavaRDD<Tuple2<AnalysedFile, List<FileAnalysis>>> opened =
        packs
            .mapPartitions(
                partition -> {
                  FileOpener opener = plan.opener();
                  List<Tuple2<AnalysedFile, List<FileAnalysis>>> all = new ArrayList<>();
                  partition.forEachRemaining(
                      pack ->
                          pack.forEach(
                              file -> {
                                OpenedFile one = plan.open(opener, file);
                                all.add(new Tuple2<>(AnalysedFile.of(file, one), one.analyses()));
                              }));
                  return all.iterator();
                })
            .persist(StorageLevel.MEMORY_AND_DISK());
    persisted.add(opened);
    inMemory = Optional.of(inMemory.map(before -> before.union(opened)).orElse(opened));
    return List.of(new AnalysedPack(opened.map(Tuple2::_1).collect(), List.of()));
  }

  /** What went wrong with a file in a task, as such; else the exception as it is. */
  private static IOException inputOutput(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
    }
    throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
  }

  @Override
  public AnalysedCorpus corpus(List<CorpusPart> parts) {
    if (inMemory.isPresent()) {
      return new SparkCorpus(
          context,
          reports -> inMemory.get().flatMap(file -> file._2().iterator()),
          () -> persisted.forEach(kept -> kept.unpersist(false)));
    }
    return new SparkCorpus(
        context,
        reports -> {
          List<CorpusPart> holding = CorpusPart.holding(parts, reports);
          return context
              .parallelize(holding, Math.max(1, holding.size()))
              .flatMap(CorpusPart::read);
        },
        () -> {});
  }

  private List<List<ListedFile>> pack(List<ListedFile> files) {
    long bytes = files.stream().mapToLong(ListedFile::size).sum();
    long share = bytes / (TASKS_PER_CORE * context.defaultParallelism()) + 1;
    return FilePacks.of(files, Math.max(leastBytesPerTask, Math.min(MOST_BYTES_PER_TASK, share)));
  }

  @Override
  public String description() {
    return "Spark %s, %s".formatted(context.version(), context.master());
  }

  @Override
  public void close() {
    if (shared) {
      context.sc().removeSparkListener(tasks);
    } else {
      context.close();
    }
  }

  /** Tells the progress of every task that Spark finishes. */
  private static final class TaskProgress extends SparkListener {
    private final Progress progress;

    TaskProgress(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
      if (taskEnd.taskInfo().successful()) {
        progress.done(taskEnd.taskInfo().index());
      }
    }
  }
}
