package tifa.run.publish;

import static tifa.storage.Locations.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tifa.storage.FileSum;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;

/**
 * The folder of published runs. What goes from it is what the record of a run names and still is as
 * it was written; all else stays, and with it the folder that it is in.
 */
final class RunFolders {
  private final OutputStorage storage;
  private final OutputPlaces places;
  private final OutputMark mark;

  RunFolders(OutputStorage storage, OutputPlaces places, OutputMark mark) {
    this.storage = storage;
    this.places = places;
    this.mark = mark;
  }

  /** The oldest runs beyond {@code keepRuns}, the current one kept however old it is. */
  List<String> excess(int keepRuns, String current) throws IOException {
    List<String> others = new ArrayList<>();
    for (String name : recorded().keySet()) {
      if (!name.equals(current) && storage.kind(places.run(name)) == Kind.FOLDER) {
        others.add(name);
      }
    }
    return others.subList(0, Math.max(0, others.size() - (keepRuns - 1)));
  }

  /** The records of runs by their names, in order. */
  private Map<String, RunRecord.Content> recorded() throws IOException {
    Map<String, RunRecord.Content> recorded = new TreeMap<>();
    for (RunRecord.Content record : records()) {
      record.run().ifPresent(name -> recorded.put(name, record));
    }
    return recorded;
  }

  private List<RunRecord.Content> records() throws IOException {
    List<RunRecord.Content> records = new ArrayList<>();
    for (String name : storage.names(places.own())) {
      Optional<String> id = OutputPlaces.recordId(name);
      if (id.isPresent()) {
        RunRecord.read(storage, places, mark, id.get()).ifPresent(records::add);
      }
    }
    return records;
  }

  /**
   * Removes a published run; one that is half removed does not stand under its name, unless others
   * have put something into it, which stays where it is.
   *
   * @return what stays, if more than that was there before
   */
  List<String> remove(String name) throws IOException {
    RunRecord.Content record = recorded().get(name);
    if (record == null || storage.kind(places.run(name)) != Kind.FOLDER) {
      return List.of();
    }
    Contents contents = contents(places.run(name), record, true);
    if (contents.foreign().isEmpty()) {
      String removed = places.removed(mark, name);
      storage.rename(places.run(name), removed);
      remove(removed, contents, record);
      return List.of();
    }
    boolean more = !contents.files().isEmpty();
    remove(places.run(name), contents, record);
    return more ? contents.foreign() : List.of();
  }

  /** Removes what a run wrote that was not published. */
  void discard(String id) throws IOException {
    Optional<RunRecord.Content> record = RunRecord.read(storage, places, mark, id);
    if (record.isPresent()) {
      removeIfThere(places.staging(mark, id), record.get(), false);
    } else {
      // The record is the first that is written: there is nothing yet.
      storage.remove(places.staging(mark, id), Kind.FOLDER);
    }
  }

  /** Removes what runs left behind that ended before they were done. */
  void clean() throws IOException {
    for (RunRecord.Content record : records()) {
      removeIfThere(places.staging(mark, record.id()), record, false);
      if (record.run().isPresent()) {
        removeIfThere(places.removed(mark, record.run().get()), record, true);
      }
      removeIfDone(record);
    }
  }

  private void removeIfThere(String folder, RunRecord.Content record, boolean complete)
      throws IOException {
    if (storage.kind(folder) == Kind.FOLDER) {
      remove(folder, contents(folder, record, complete), record);
    }
  }

  private void remove(String folder, Contents contents, RunRecord.Content record)
      throws IOException {
    for (String file : contents.files()) {
      storage.remove(child(folder, file), Kind.FILE);
    }
    for (String inner : contents.folders()) {
      storage.remove(child(folder, inner), Kind.FOLDER);
    }
    storage.remove(folder, Kind.FOLDER);
    removeIfDone(record);
  }

  /** A record is kept for as long as a folder that it is of is there. */
  private void removeIfDone(RunRecord.Content record) throws IOException {
    List<String> folders = new ArrayList<>(List.of(places.staging(mark, record.id())));
    record
        .run()
        .ifPresent(run -> folders.addAll(List.of(places.run(run), places.removed(mark, run))));
    for (String folder : folders) {
      if (storage.kind(folder) == Kind.FOLDER) {
        return;
      }
    }
    storage.remove(places.record(record.id()), Kind.FILE);
  }

  /**
   * What is in the folder of a run.
   *
   * @param files that tifa wrote
   * @param folders that tifa made in it
   * @param foreign all else
   */
  private record Contents(List<String> files, Set<String> folders, List<String> foreign) {}

  /**
   * Tells what is tifa's in a folder.
   *
   * @param complete whether only files count that were complete
   */
  private Contents contents(String folder, RunRecord.Content record, boolean complete)
      throws IOException {
    Set<String> folders = new LinkedHashSet<>();
    for (String name : record.files().keySet()) {
      int slash = name.indexOf('/');
      if (slash >= 0) {
        folders.add(name.substring(0, slash));
      }
    }
    Contents contents = new Contents(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
    for (String name : storage.names(folder)) {
      List<String> names = List.of(name);
      if (folders.contains(name) && storage.kind(child(folder, name)) == Kind.FOLDER) {
        contents.folders().add(name);
        names = storage.names(child(folder, name)).stream().map(n -> name + "/" + n).toList();
      }
      for (String each : names) {
        boolean ours = isAsWritten(child(folder, each), record.files().get(each), complete);
        (ours ? contents.files() : contents.foreign()).add(each);
      }
    }
    return contents;
  }

  /** Whether a file is recorded, with or, while a run is not complete, without its sum. */
  private boolean isAsWritten(String location, Optional<FileSum> sum, boolean complete)
      throws IOException {
    if (sum == null || storage.kind(location) != Kind.FILE) {
      return false;
    }
    return sum.isPresent() ? FileSum.of(storage, location).equals(sum.get()) : !complete;
  }
}
