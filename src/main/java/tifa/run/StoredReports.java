package tifa.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.analysis.ReportSum;
import tifa.cache.AnalysisStore;
import tifa.cache.DamagedStoreException;
import tifa.cache.StoredAnalysis;
import tifa.run.engine.ReportPlace;

/** Reads a few reports of this run, or of the one before, by themselves from the store. */
final class StoredReports {
  private final AnalysisStore store;

  /** By key, so that what is gathered next need not read it again. */
  private final Map<String, StoredAnalysis> read = new HashMap<>();

  StoredReports(AnalysisStore store) {
    this.store = store;
  }

  /** What these reports give; empty where the store does not have them all. */
  <R> Optional<R> gathered(ReportSum<R> sum, List<Summand> reports) {
    Map<FileContent, Map<ReportPlace, String>> files =
        reports.stream()
            .collect(groupingBy(Summand::file, toMap(Summand::place, Summand::standing)));
    Set<String> wanted = files.keySet().stream().map(FileContent::key).collect(toSet());
    wanted.removeAll(read.keySet());
    read.putAll(store.analyses(wanted));
    R gathered = sum.empty();
    int found = 0;
    for (Map.Entry<FileContent, Map<ReportPlace, String>> file : files.entrySet()) {
      for (FileAnalysis analysis : analyses(file.getKey())) {
        found += add(sum, analysis, file.getValue(), gathered);
      }
    }
    return found == reports.size() ? Optional.of(gathered) : Optional.empty();
  }

  private List<FileAnalysis> analyses(FileContent file) {
    StoredAnalysis stored = read.get(file.key());
    try {
      return stored == null ? List.of() : stored.of(file.path());
    } catch (DamagedStoreException e) {
      return List.of();
    }
  }

  /** Adds those of these reports that stand in a file; how many these are. */
  private static <R> int add(
      ReportSum<R> sum, FileAnalysis file, Map<ReportPlace, String> standings, R gathered) {
    List<AnalysedReport> reports = ReportPlace.reportsIn(standings.keySet(), file).toList();
    for (AnalysedReport report : reports) {
      String id = report.facts().reportId();
      sum.add(report, standings.get(new ReportPlace(file.path(), id)), gathered);
    }
    return reports.size();
  }
}
