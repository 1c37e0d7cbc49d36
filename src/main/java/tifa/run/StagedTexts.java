package tifa.run;

import static tifa.storage.Locations.child;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tifa.storage.OutputStorage;

/**
 * Texts of reports that no run has kept before. They stand in a folder of their own until they are
 * on disk: a text under its final name is whole, and is not written again.
 */
final class StagedTexts {
  private final OutputStorage storage;
  private final OutputPlaces places;
  private final String folder;
  private final Set<String> known = new HashSet<>();
  private final List<String> written = new ArrayList<>();

  StagedTexts(OutputStorage storage, OutputPlaces places, String id) {
    this.storage = storage;
    this.places = places;
    this.folder = OutputPlaces.temporary(places.texts(), id);
  }

  boolean write(String reportId, byte[] text) throws IOException {
    String name = OutputPlaces.textName(reportId);
    if (known.contains(name)) {
      return false;
    }
    boolean isNew = !storage.exists(places.text(reportId));
    if (isNew) {
      if (written.isEmpty()) {
        storage.createFolder(folder);
      }
      try (OutputStream out = storage.create(child(folder, name))) {
        out.write(text);
      }
      written.add(name);
    }
    known.add(name);
    return isNew;
  }

  /** Moves the texts to where all runs share them. Harmless if the run is then not published. */
  void keep() throws IOException {
    for (String name : written) {
      storage.sync(child(folder, name));
      storage.replace(child(folder, name), child(places.texts(), name));
    }
    if (!written.isEmpty()) {
      storage.sync(places.texts());
    }
    discard();
  }

  void discard() throws IOException {
    storage.delete(folder);
  }
}
