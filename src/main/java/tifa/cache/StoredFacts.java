package tifa.cache;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import tifa.analysis.FileFacts;

/**
 * The facts of an entry as they are stored, and as they travel. They are decoded when a path is
 * given: files of the same bytes share it.
 */
public final class StoredFacts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] facts;

  StoredFacts(ByteBuffer facts) {
    int from = facts.arrayOffset() + facts.position();
    this.facts = Arrays.copyOfRange(facts.array(), from, from + facts.remaining());
  }

  /** What the file {@code path} gave, as it would be stored. */
  public static StoredFacts of(String path, List<FileFacts> facts) throws IOException {
    return new StoredFacts(AnalysisCodec.encodeFacts(path, facts));
  }

  /** What the file {@code path} gives, of an archive each entry. */
  public List<FileFacts> of(String path) throws DamagedStoreException {
    return AnalysisCodec.facts(path, ByteBuffer.wrap(facts));
  }
}
