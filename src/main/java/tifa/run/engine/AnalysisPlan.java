package tifa.run.engine;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tifa.analysis.OpenedFile;
import tifa.cache.ContentKey;
import tifa.cache.SegmentWriter;
import tifa.storage.ListedFile;
import tifa.storage.Storages;
import tifa.token.Hanlp;

/**
 * How tasks are to analyse files.
 *
 * @param reading how they are read
 * @param known keys of what the store has and need not be analysed
 * @param store the folder of the store; empty where tasks do not see it
 */
public record AnalysisPlan(ReadingSettings reading, Set<String> known, String store)
    implements Serializable {
  /** Tools for the files. */
  public FileOpener opener() {
    return new FileOpener(reading, Hanlp.ofThisJvm());
  }

  /** Opens a file and analyses it unless its bytes are known. */
  public OpenedFile open(FileOpener opener, ListedFile file) {
    try (HeapRoom room = HeapRoom.of(file.size())) {
      return openInRoom(opener, file);
    }
  }

  private OpenedFile openInRoom(FileOpener opener, ListedFile file) {
    return opener.open(file, sha256 -> known.contains(ContentKey.of(sha256, file.path())));
  }

  /**
   * Opens files and keeps what they gave in the store.
   *
   * @param done told of each file
   */
  public AnalysedPack analyse(Iterator<ListedFile> files, Consumer<ListedFile> done)
      throws IOException {
    FileOpener opener = opener();
    SegmentWriter segments = new SegmentWriter(Storages.output(store), store);
    List<AnalysedFile> analysed = new ArrayList<>();
    while (files.hasNext()) {
      ListedFile file = files.next();
      try (HeapRoom room = HeapRoom.of(file.size())) {
        OpenedFile opened = openInRoom(opener, file);
        if (!opened.isKnown() && opened.failure().isEmpty()) {
          segments.add(ContentKey.of(opened.sha256(), file.path()), file.path(), opened.analyses());
        }
        analysed.add(AnalysedFile.of(file, opened));
      }
      done.accept(file);
    }
    return new AnalysedPack(analysed, segments.finish());
  }
}
