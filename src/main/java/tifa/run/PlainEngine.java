package tifa.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.section.AppendixKind;
import tifa.storage.ListedFile;

/** One thread and no Spark: what every other engine must equal to the byte. */
public final class PlainEngine implements Engine {
  private final Progress progress;

  /** Tells {@code progress} of each file. */
  public PlainEngine(Progress progress) {
    this.progress = progress;
  }

  @Override
  public AnalysedCorpus analyse(
      List<ListedFile> files, String encoding, Set<AppendixKind> appendices) {
    Workshop workshop = new Workshop(encoding, appendices);
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
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      R gathered = fold.empty();
      analyses.stream()
          .flatMap(file -> ReportPlace.reportsIn(used, file))
          .forEach(report -> fold.add(report, gathered));
      return gathered;
    }

    @Override
    public <R> Iterator<R> map(ReportFunction<R> function, Set<ReportPlace> used) {
      return analyses.stream()
          .flatMap(file -> ReportPlace.reportsIn(used, file))
          .sorted(Comparator.comparing((AnalysedReport report) -> report.facts().reportId()))
          .map(function::of)
          .iterator();
    }

    @Override
    public void close() {}
  }
}
