package tifa.run.engine;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.analysis.FileAnalysis;
import tifa.analysis.OpenedFile;
import tifa.cache.DamagedStoreException;
import tifa.cache.Segment;
import tifa.cache.SegmentReader;
import tifa.cache.StoredAnalysis;
import tifa.storage.ListedFile;
import tifa.storage.OutputStorage;
import tifa.storage.Storages;

/**
 * Files whose analyses stand in one segment of the store.
 *
 * @param segment the segment
 * @param files the files
 * @param plan how they were analysed
 */
public record CorpusPart(Segment segment, List<Wanted> files, AnalysisPlan plan)
    implements Serializable {
  /**
   * A file.
   *
   * @param index of its entry in the segment
   * @param file as listed
   * @param sha256 of its bytes
   */
  public record Wanted(int index, ListedFile file, String sha256) implements Serializable {}

  /**
   * Of {@code parts} what is to be read for some reports: the files that hold them, and the parts
   * that hold these.
   */
  public static List<CorpusPart> holding(List<CorpusPart> parts, Set<ReportPlace> reports) {
    Set<String> paths = reports.stream().map(ReportPlace::listedPath).collect(Collectors.toSet());
    return parts.stream()
        .map(
            part ->
                new CorpusPart(
                    part.segment(),
                    part.files().stream()
                        .filter(wanted -> paths.contains(wanted.file().path()))
                        .toList(),
                    part.plan()))
        .filter(part -> !part.files().isEmpty())
        .toList();
  }

  /** What the files gave. Where the segment is damaged it is removed, and they are read again. */
  public Iterator<FileAnalysis> read() {
    try {
      OutputStorage storage = Storages.output(plan.store());
      List<StoredAnalysis> stored = stored(storage);
      return files.stream()
          .flatMap(
              wanted ->
                  (stored.isEmpty() ? analysedAgain(wanted) : decoded(stored, wanted)).stream())
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException("The store %s cannot be used".formatted(plan.store()), e);
    }
  }

  private List<StoredAnalysis> stored(OutputStorage storage) throws IOException {
    SegmentReader reader = new SegmentReader(storage, plan.store(), segment);
    try {
      return reader.analyses();
    } catch (IOException e) {
      reader.remove();
      return List.of();
    }
  }

  private List<FileAnalysis> decoded(List<StoredAnalysis> stored, Wanted wanted) {
    try {
      return stored.get(wanted.index()).of(wanted.file().path());
    } catch (DamagedStoreException e) {
      return analysedAgain(wanted);
    }
  }

  private List<FileAnalysis> analysedAgain(Wanted wanted) {
    OpenedFile opened = plan.opener().open(wanted.file(), sha256 -> false);
    if (!opened.sha256().equals(wanted.sha256()) || opened.failure().isPresent()) {
      throw new UncheckedIOException(
          new IOException(
              "%s changed while it was counted; run again".formatted(wanted.file().path())));
    }
    return opened.analyses();
  }
}
