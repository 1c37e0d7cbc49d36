package tifa.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.ReportPlace;
import tifa.storage.Sha256;

/**
 * What was gathered from reports by the last run, for the next: the same fold gathers the same from
 * the same reports. It is kept as bytes, since who asked may change it.
 */
final class FoldMemory {
  /** Of each of two runs. */
  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

  private Map<String, byte[]> lastRun = Map.of();
  private Map<String, byte[]> thisRun = Map.of();

  /** A corpus of the next run that recalls what was gathered from it before. */
  AnalysedCorpus over(AnalysedCorpus corpus, List<CorpusPart> parts) {
    lastRun = thisRun;
    thisRun = new HashMap<>();
    return new RecallingCorpus(corpus, Sha256.of(Bytes.of(content(parts))));
  }

  /** What was read and how, wherever the store keeps it. */
  private static Map<String, String> content(List<CorpusPart> parts) {
    Map<String, String> content = new TreeMap<>();
    for (CorpusPart part : parts) {
      for (CorpusPart.Wanted file : part.files()) {
        content.put(file.file().path(), file.sha256() + part.plan().reading());
      }
    }
    return content;
  }

  private void keep(String key, byte[] gathered) {
    long bytes = thisRun.values().stream().mapToLong(each -> each.length).sum();
    if (bytes + gathered.length <= MOST_BYTES) {
      thisRun.put(key, gathered);
    }
  }

  private final class RecallingCorpus implements AnalysedCorpus {
    private final AnalysedCorpus corpus;
    private final String parts;

    RecallingCorpus(AnalysedCorpus corpus, String parts) {
      this.corpus = corpus;
      this.parts = parts;
    }

    @Override
    @SuppressWarnings("unchecked") // What the same fold gave.
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      if (!fold.isOfReportsAlone()) {
        return corpus.fold(fold, used);
      }
      String key = parts + Sha256.of(Bytes.of(List.of(fold, used)));
      byte[] recalled = lastRun.get(key);
      if (recalled != null) {
        keep(key, recalled);
        return (R) Bytes.restored(recalled);
      }
      R gathered = corpus.fold(fold, used);
      keep(key, Bytes.of(gathered));
      return gathered;
    }

    @Override
    public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
        throws IOException {
      corpus.each(function, used, taker);
    }

    @Override
    public void close() {
      corpus.close();
    }
  }
}
