package tifa.cache;

import java.nio.ByteBuffer;
import java.util.List;
import tifa.analysis.FileAnalysis;

/** An entry, decoded when a path is given: files of the same bytes share it. */
public final class StoredAnalysis {
  private final ByteBuffer facts;
  private final ByteBuffer reports;

  StoredAnalysis(ByteBuffer facts, ByteBuffer reports) {
    this.facts = facts;
    this.reports = reports;
  }

  /** What the file {@code path} gives, of an archive each entry. */
  public List<FileAnalysis> of(String path) throws DamagedStoreException {
    return AnalysisCodec.analyses(path, facts, reports);
  }
}
