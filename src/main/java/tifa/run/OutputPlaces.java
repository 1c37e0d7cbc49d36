package tifa.run;

import static tifa.storage.Locations.child;

import tifa.storage.OutputStorage;

/**
 * Where things lie in an output folder.
 *
 * @param output the folder
 */
record OutputPlaces(String output) {
  /** What the names of folders in {@code runs} begin with that no run was published under. */
  static final String STAGING_PREFIX = ".staging-";

  /** The same for runs that are being deleted: under its own name a run is whole. */
  static final String REMOVED_PREFIX = ".removed-";

  String lock() {
    return child(output, ".lock");
  }

  String current() {
    return child(output, "current");
  }

  String lastRun() {
    return child(output, "last-run.json");
  }

  String metrics() {
    return child(output, "metrics.prom");
  }

  String runs() {
    return child(output, "runs");
  }

  String run(String name) {
    return child(runs(), name);
  }

  /** The target of {@code current}, relative to the output folder. */
  String target(String name) {
    return "runs/" + name;
  }

  String store() {
    return child(output, "store");
  }

  String texts() {
    return child(output, "texts");
  }

  String text(String reportId) {
    return child(texts(), textName(reportId));
  }

  static String textName(String reportId) {
    return plain(reportId) + ".txt";
  }

  /** The report whose text has this name. */
  static String reportOf(String textName) {
    return textName.replaceFirst("\\.txt$", "");
  }

  /** A name for something that is not finished, in a folder of the output. */
  static String temporary(String folder, String id) {
    return child(folder, OutputStorage.TEMPORARY_PREFIX + id);
  }

  /** Passes the name of a file on, provided that it names nothing in another folder. */
  static String plain(String name) {
    if (name.isEmpty() || name.startsWith(".") || name.indexOf('/') >= 0) {
      throw new IllegalArgumentException("Invalid file name %s: not a plain name".formatted(name));
    }
    return name;
  }
}
