package tifa.run.publish;

import static tifa.storage.Locations.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tifa.storage.FileSum;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;

/**
 * Texts of reports that no run has kept before. They stand in a folder of the staged run until they
 * are on disk: a text under its final name is whole, and is not written again. Whether what has
 * that name is the text is looked at.
 */
final class StagedTexts {
  private static final String FOLDER = "texts";

  private final OutputStorage storage;
  private final OutputPlaces places;
  private final RunRecord record;
  private final String folder;
  private final Set<String> known = new HashSet<>();
  private final List<String> written = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  StagedTexts(OutputStorage storage, OutputPlaces places, RunRecord record, String staging) {
    this.storage = storage;
    this.places = places;
    this.record = record;
    this.folder = child(staging, FOLDER);
  }

  boolean write(String reportId, byte[] text) throws IOException {
    String name = OutputPlaces.textName(reportId);
    if (known.contains(name)) {
      return false;
    }
    Kind found = storage.kind(places.text(reportId));
    boolean isNew = found == Kind.NONE;
    if (!isNew
        && !(found == Kind.FILE && TextsOfOutput.holds(storage, places.text(reportId), text))) {
      others.add(name);
    }
    if (isNew) {
      record.begin(FOLDER + "/" + name);
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

  /** Whether the text stands where it belongs. */
  boolean has(String reportId, FileSum text) {
    String location = places.text(reportId);
    try {
      return storage.kind(location) == Kind.FILE && FileSum.of(storage, location).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Leaves a text that was found to stand where it belongs. */
  void leave(String reportId) {
    known.add(OutputPlaces.textName(reportId));
  }

  /** The text of a report, new or kept before; empty where another's stands in its place. */
  Optional<InputStream> open(String reportId) throws IOException {
    String name = OutputPlaces.textName(reportId);
    if (others.contains(name) || !known.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        storage.open(written.contains(name) ? child(folder, name) : places.text(reportId)));
  }

  /** Names of what stands where a text belongs, and is not it; it is left. */
  List<String> others() {
    return List.copyOf(others);
  }

  /** Moves the texts to where all runs share them. Harmless if the run is then not published. */
  void keep() throws IOException {
    storage.syncAll(written.stream().map(name -> child(folder, name)).toList());
    for (String name : written) {
      storage.rename(child(folder, name), child(places.texts(), name));
    }
    if (!written.isEmpty()) {
      storage.remove(folder, Kind.FOLDER);
      storage.sync(places.texts());
    }
  }
}
