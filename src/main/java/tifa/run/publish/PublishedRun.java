package tifa.run.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;
import tifa.storage.Sha256;
import tifa.table.DataPackage;
import tifa.table.Table;
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
  private Optional<RunStatement> statement;
  private Map<String, String> sums;

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
   * @throws NoSuchFileException if this run has no such file
   */
  public InputStream open(String fileName) throws IOException {
    return storage.open(Locations.child(location(), OutputPlaces.plain(fileName)));
  }

  /** What it says of itself, read once; empty if that is missing or damaged. */
  public Optional<RunStatement> statement() throws IOException {
    if (statement == null) {
      String file = Locations.child(location(), RunStatement.FILE_NAME);
      if (storage.kind(file) != Kind.FILE) {
        statement = Optional.empty();
      } else {
        try (InputStream in = storage.open(file)) {
          statement = RunStatement.read(in);
        }
      }
    }
    return statement;
  }

  /**
   * The rows of its tables; only in the end is it known that they are those that were written.
   *
   * <p>Asking for a table that this run has not throws {@link NoSuchFileException}, and one that
   * has other bytes than {@code datapackage.json} says an {@link IllegalArgumentException}.
   */
  public TableRows tables() {
    return this::each;
  }

  private void each(Table table, TableRows.Taker taker) throws IOException {
    String fileName = table.fileName();
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(open(fileName), digest)) {
      new TableReader(name -> Optional.of(in)).each(table, taker);
    }
    String stated = sums().get(fileName);
    if (stated != null && !stated.equals(HexFormat.of().formatHex(digest.digest()))) {
      throw new IllegalArgumentException(
          "Invalid table %s: it is not as it was written".formatted(fileName));
    }
  }

  /** The hashes of its tables by file name, read once; none where nothing states them. */
  private Map<String, String> sums() throws IOException {
    if (sums == null) {
      try (InputStream in = open(DataPackage.FILE_NAME)) {
        sums = DataPackage.sums(in);
      } catch (NoSuchFileException e) {
        sums = Map.of();
      }
    }
    return sums;
  }

  /**
   * The kept text of a report, UTF-8; the caller closes the stream.
   *
   * @throws NoSuchFileException if there is no such text
   */
  public InputStream openText(String reportId) throws IOException {
    return storage.open(places.text(reportId));
  }
}
