package tifa.cache;

import java.io.Serializable;
import java.util.List;

/**
 * Entries that were written together; never changed.
 *
 * @param facts the file of their facts
 * @param reports the file of their texts, sections and tokens
 * @param entries in the order in which both files have them
 */
public record Segment(StoreFile facts, StoreFile reports, List<Entry> entries)
    implements Serializable {
  /** Copies the entries. */
  public Segment {
    entries = List.copyOf(entries);
  }

  /** Bytes of all texts before compression. */
  long bytes() {
    return entries.stream().mapToLong(Entry::bytes).sum();
  }
}
