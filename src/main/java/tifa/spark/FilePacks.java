package tifa.spark;

import java.util.ArrayList;
import java.util.List;
import tifa.storage.ListedFile;

/** Files packed into tasks: neighbours together, in their order. */
final class FilePacks {
  /** So many that a task, which is told of each, stays small. */
  private static final int MOST_FILES = 4_000;

  private FilePacks() {}

  /**
   * Packs of {@code bytesPerPack} or more each, as small as that allows, or of so many files that
   * no more go into one; the last may be smaller.
   */
  static List<List<ListedFile>> of(List<ListedFile> files, long bytesPerPack) {
    List<List<ListedFile>> packs = new ArrayList<>();
    List<ListedFile> pack = new ArrayList<>();
    long packed = 0;
    for (ListedFile file : files) {
      pack.add(file);
      packed += file.size();
      if (packed >= bytesPerPack || pack.size() == MOST_FILES) {
        packs.add(pack);
        pack = new ArrayList<>();
        packed = 0;
      }
    }
    if (!pack.isEmpty()) {
      packs.add(pack);
    }
    return packs;
  }
}
