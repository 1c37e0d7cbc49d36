package tifa.storage;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A file as it was listed.
 *
 * @param path relative to the listed folder, {@code /} between names, otherwise as the file system
 *     has it: newlines, control and bidi characters included
 * @param location where it lies; no link leads there from {@code folder}
 * @param folder the folder that was listed
 * @param size bytes
 * @param modified milliseconds since the epoch
 * @param stamp its inode and the time of its last change of status, which nobody sets at will;
 *     empty where the file system has none
 */
public record ListedFile(
    String path, String location, String folder, long size, long modified, String stamp)
    implements Serializable {

  /** The same with {@code prefix} before its path. */
  public ListedFile under(String prefix) {
    return new ListedFile(prefix + path, location, folder, size, modified, stamp);
  }

  static final Comparator<ListedFile> BY_PATH =
      Comparator.comparing(ListedFile::path, Locations.BY_CODE_POINTS);
}
