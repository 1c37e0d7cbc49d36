package tifa.run;

import java.io.IOException;
import java.util.Comparator;
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
import tifa.count.CorpusCounts;
import tifa.count.ReportRows;
import tifa.lexicon.Lexicon;
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
  public List<AnalysedPack> analyse(List<ListedFile> files, AnalysisOrder order)
      throws IOException {
    progress.willDo(files.stream().mapToInt(file -> 1).toArray(), "files");
    AtomicInteger opened = new AtomicInteger();
    return List.of(
        order.analyse(files.iterator(), file -> progress.done(opened.getAndIncrement())));
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
    private Stream<FileAnalysis> analyses() {
      return parts.stream()
          .flatMap(
              part ->
                  StreamSupport.stream(
                      Spliterators.spliteratorUnknownSize(part.read(), Spliterator.ORDERED),
                      false));
    }

    @Override
    public CorpusCounts count(Lexicon lexicon, Set<ReportPlace> used) {
      LexiconWork work = new LexiconWork(lexicon, used);
      return work.count(analyses().iterator());
    }

    @Override
    public Iterator<ReportRows> rows(Lexicon lexicon, Set<ReportPlace> used, RowRequest request) {
      LexiconWork work = new LexiconWork(lexicon, used);
      return analyses()
          .flatMap(work::used)
          .sorted(Comparator.comparing((AnalysedReport report) -> report.facts().reportId()))
          .map(report -> work.rows(report, request))
          .iterator();
    }

    @Override
    public void close() {}
  }
}
