package tifa.run.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;
import tifa.table.TableReader;
import tifa.table.TableRows;

/**
 * A complete run of an output. It stays the same run when another one is published meanwhile, until
 * it is pruned.
 */
public final class PublishedRun {
  private final OutputStorage storage;
  private final OutputPlaces places;
  private final String name;

  PublishedRun(OutputStorage storage, OutputPlaces places, String name) {
    this.storage = storage;
    this.places = places;
    this.name = name;
  }

  /**
   * The run that {@code current} of an output folder leads to; empty if none was published, or if
   * it was removed by hand. Needs no lock.
   */
  public static Optional<PublishedRun> current(OutputStorage storage, String output)
      throws IOException {
    OutputPlaces places = new OutputPlaces(output);
    Optional<String> target = storage.readLink(places.current());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String name = target.get().substring(target.get().lastIndexOf('/') + 1);
    boolean published =
        places.isTarget(target.get()) && storage.kind(places.run(name)) == Kind.FOLDER;
    return published ? Optional.of(new PublishedRun(storage, places, name)) : Optional.empty();
  }

  /** The name of its folder in {@code runs}. */
  public String name() {
    return name;
  }

  /** The location of its folder. */
  public String location() {
    return places.run(name);
  }

  /**
   * One of its files; the caller closes the stream.
   *
   * @throws java.nio.file.NoSuchFileException if this run has no such file
   */
  public InputStream open(String fileName) throws IOException {
    return storage.open(Locations.child(location(), OutputPlaces.plain(fileName)));
  }

  /**
   * The rows of its tables.
   *
   * <p>Asking for a table that this run has not throws {@link java.nio.file.NoSuchFileException}.
   */
  public TableRows tables() {
    return new TableReader(fileName -> Optional.of(open(fileName)));
  }

  /**
   * The kept text of a report, UTF-8; the caller closes the stream.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such text
   */
  public InputStream openText(String reportId) throws IOException {
    return storage.open(places.text(reportId));
  }
}
