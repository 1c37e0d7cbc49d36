package tifa.run.publish;

import static tifa.storage.Locations.child;

import java.util.Optional;
import java.util.UUID;

/**
 * Where things lie in an output folder.
 *
 * @param output the folder
 */
record OutputPlaces(String output) {
  /** The name of the folder by which an output is known. */
  static final String OWN = ".tifa";

  private static final String RECORD_SUFFIX = ".files";
  private static final String LOCK = ".lock";
  private static final String TEMPORARY_PREFIX = ".tmp-";

  String own() {
    return child(output, OWN);
  }

  String mark() {
    return child(own(), "output.json");
  }

  /** The record of what a run wrote, under the id that the run was given when it was begun. */
  String record(String id) {
    return child(own(), id + RECORD_SUFFIX);
  }

  /** The id in the name of a record; empty if it is none. */
  static Optional<String> recordId(String name) {
    return Optional.of(name)
        .filter(n -> n.endsWith(RECORD_SUFFIX))
        .map(n -> n.substring(0, n.length() - RECORD_SUFFIX.length()))
        .filter(OutputMark::isId);
  }

  /** The folder of a run until it is published. */
  String staging(OutputMark mark, String id) {
    return run(".staging-" + mark.id() + "-" + id);
  }

  /** The same while it is removed: under its own name a run is whole. */
  String removed(OutputMark mark, String name) {
    return run(".removed-" + mark.id() + "-" + name);
  }

  String lock() {
    return child(output, LOCK);
  }

  /** Whether a lock, or what becomes one, may have this name. */
  static boolean isLock(String name) {
    return name.equals(LOCK)
        || (name.startsWith(LOCK + "-") && OutputMark.isId(name.substring(LOCK.length() + 1)));
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

  /** Whether {@link #target} gives such. */
  boolean isTarget(String target) {
    String name = target.substring(target.lastIndexOf('/') + 1);
    return target.equals(target(name)) && RunName.is(name);
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

  /** A name for something that is not finished. */
  String temporary(OutputMark mark) {
    return child(output, TEMPORARY_PREFIX + mark.id() + "-" + UUID.randomUUID());
  }

  /** Whether {@link #temporary} gives such names. */
  static boolean isTemporary(String name, OutputMark mark) {
    String prefix = TEMPORARY_PREFIX + mark.id() + "-";
    return name.startsWith(prefix) && OutputMark.isId(name.substring(prefix.length()));
  }

  /** Passes the name of a file on, provided that it names nothing in another folder. */
  static String plain(String name) {
    if (name.isEmpty() || name.startsWith(".") || name.indexOf('/') >= 0) {
      throw new IllegalArgumentException("Invalid file name %s: not a plain name".formatted(name));
    }
    return name;
  }
}
