package tifa.storage;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A file as it was listed.
 *
 * @param path relative to the listed folder, {@code /} between names, otherwise as the file system
 *     has it: newlines, control and bidi characters included
 * @param location where {@link CorpusStorage#read} finds it
 * @param size bytes
 * @param modified milliseconds since the epoch
 */
public record ListedFile(String path, String location, long size, long modified)
    implements Serializable {

  static final Comparator<ListedFile> BY_PATH =
      Comparator.comparing(ListedFile::path, Locations.BY_CODE_POINTS);
}
