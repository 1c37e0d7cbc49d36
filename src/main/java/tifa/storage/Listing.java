package tifa.storage;

import java.util.List;

/**
 * What was met in a folder. Files and skipped paths are in the order of the code points of their
 * paths, whatever the file system's own order.
 *
 * @param files files to read: each file once, even where links show it at several paths
 * @param skipped paths that cannot be read as files, and why
 * @param ignored number of files and folders passed over by name or by location; what an ignored
 *     folder holds is not looked at
 * @param notIncluded number of files that match no include pattern
 */
public record Listing(
    List<ListedFile> files, List<SkippedPath> skipped, int ignored, int notIncluded) {

  /** Copies the lists and puts them in order. */
  public Listing {
    files = files.stream().sorted(ListedFile.BY_PATH).toList();
    skipped = skipped.stream().sorted(SkippedPath.BY_PATH).toList();
  }
}
