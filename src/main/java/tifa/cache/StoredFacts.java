package tifa.cache;

import java.nio.ByteBuffer;
import java.util.List;
import tifa.analysis.FileFacts;

/** The facts of an entry, decoded when a path is given: files of the same bytes share it. */
public final class StoredFacts {
  private final ByteBuffer facts;

  StoredFacts(ByteBuffer facts) {
    this.facts = facts;
  }

  /** What the file {@code path} gives, of an archive each entry. */
  public List<FileFacts> of(String path) throws DamagedStoreException {
    return AnalysisCodec.facts(path, facts);
  }
}
