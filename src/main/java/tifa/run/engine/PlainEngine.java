package tifa.run.engine;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.console.Progress;
import tifa.storage.ListedFile;

/** One thread and no Spark: what every other engine must equal to the byte. */
public final class PlainEngine implements Engine {
  private final Progress progress;

  /** Tells {@code progress} of each file. */
  public PlainEngine(Progress progress) {
    this.progress = progress;
  }

  @Override
  public boolean sees(String folder) {
    return true;
  }

  @Override
  public List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan) throws IOException {
    progress.willDo(files.stream().mapToInt(file -> 1).toArray(), "files");
    AtomicInteger opened = new AtomicInteger();
    return List.of(plan.analyse(files.iterator(), file -> progress.done(opened.getAndIncrement())));
  }

  @Override
  public List<AnalysedPack> analyseAlone(List<ListedFile> files, AnalysisPlan plan)
      throws IOException {
    return analyse(files, plan);
  }

  @Override
  public AnalysedCorpus corpus(List<CorpusPart> parts) {
    return new InStore(parts);
  }

  @Override
  public String description() {
    return "one thread";
  }

  @Override
  public void close() {}

  private record InStore(List<CorpusPart> parts) implements AnalysedCorpus {
    private Stream<FileAnalysis> analyses(Set<ReportPlace> used) {
      return CorpusPart.holding(parts, used).stream()
          .flatMap(
              part ->
                  StreamSupport.stream(
                      Spliterators.spliteratorUnknownSize(part.read(), Spliterator.ORDERED),
                      false));
    }

    @Override
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      R gathered = fold.empty();
      analyses(used)
          .flatMap(file -> ReportPlace.reportsIn(used, file))
          .forEach(report -> fold.add(report, gathered));
      return gathered;
    }

    @Override
    public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
        throws IOException {
      Iterator<AnalysedReport> reports =
          analyses(used).flatMap(file -> ReportPlace.reportsIn(used, file)).iterator();
      while (reports.hasNext()) {
        taker.take(function.of(reports.next()));
      }
    }

    @Override
    public void close() {}
  }
}
