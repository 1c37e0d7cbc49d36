package tifa.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
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
  public AnalysedCorpus analyse(List<ListedFile> files, Reading reading) {
    Workshop workshop = new Workshop(reading);
    progress.willDo(files.stream().mapToInt(file -> 1).toArray(), "files");
    List<FileAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      analyses.addAll(workshop.analyse(files.get(i)));
      progress.done(i);
    }
    return new InMemory(analyses);
  }

  @Override
  public String description() {
    return "one thread";
  }

  @Override
  public void close() {}

  private record InMemory(List<FileAnalysis> analyses) implements AnalysedCorpus {
    @Override
    public List<FileFacts> facts() {
      return analyses.stream().map(FileAnalysis::facts).toList();
    }

    @Override
    public CorpusCounts count(Lexicon lexicon, Set<ReportPlace> used) {
      LexiconWork work = new LexiconWork(lexicon, used);
      return work.count(analyses.iterator());
    }

    @Override
    public Iterator<ReportRows> rows(Lexicon lexicon, Set<ReportPlace> used, RowRequest request) {
      LexiconWork work = new LexiconWork(lexicon, used);
      return analyses.stream()
          .flatMap(work::used)
          .sorted(Comparator.comparing((AnalysedReport report) -> report.facts().reportId()))
          .map(report -> work.rows(report, request))
          .iterator();
    }

    @Override
    public void close() {}
  }
}
