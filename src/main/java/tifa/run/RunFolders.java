package tifa.run;

import java.io.IOException;
import java.util.List;
import tifa.storage.OutputStorage;

/** The folder of published runs. Folders in it that no run made are left alone. */
final class RunFolders {
  private final OutputStorage storage;
  private final OutputPlaces places;

  RunFolders(OutputStorage storage, OutputPlaces places) {
    this.storage = storage;
    this.places = places;
  }

  /** The oldest runs beyond {@code keepRuns}, the current one kept however old it is. */
  List<String> excess(int keepRuns, String current) throws IOException {
    List<String> others =
        storage.names(places.runs()).stream()
            .filter(name -> RunName.is(name) && !name.equals(current))
            .toList();
    return others.subList(0, Math.max(0, others.size() - (keepRuns - 1)));
  }

  /** Deletes a run; one that is half deleted does not stand under its name. */
  void remove(String name) throws IOException {
    String removed = places.run(OutputPlaces.REMOVED_PREFIX + name);
    storage.rename(places.run(name), removed);
    storage.delete(removed);
  }

  /** Deletes what runs left behind that ended before they were done. */
  void clean() throws IOException {
    for (String name : storage.names(places.runs())) {
      if (name.startsWith(OutputPlaces.STAGING_PREFIX)
          || name.startsWith(OutputPlaces.REMOVED_PREFIX)) {
        storage.delete(places.run(name));
      }
    }
  }
}
