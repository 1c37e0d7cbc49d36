package tifa.run.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.storage.FileSum;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;

/**
 * The file {@code .tifa/<id>.files}, by which a run is removed: which files tifa wrote into its
 * folder. Each is entered before it is made, and once more with its sum when it is complete; the
 * name of the run before its folder gets it. So the record holds for a run that was killed as well:
 *
 * <pre>
 * tifa 0f8fad5b-d9cb-469f-a165-70867728950e
 * + charts/民生.svg
 * = 6120 1a2b3c4d charts/民生.svg
 * > 20260301T020000Z-1a2b3c4d
 * </pre>
 */
final class RunRecord implements AutoCloseable {
  private static final Pattern BEGUN = Pattern.compile("\\+ (.+)");
  private static final Pattern COMPLETE = Pattern.compile("= (\\d{1,18}) ([0-9a-f]{8}) (.+)");
  private static final Pattern NAMED = Pattern.compile("> (.+)");

  private final OutputStorage storage;
  private final String location;
  private final OutputStream out;

  /** Begins the record of a run of the output with this mark. */
  RunRecord(OutputStorage storage, OutputPlaces places, OutputMark mark, String id)
      throws IOException {
    this.storage = storage;
    location = places.record(id);
    out = storage.create(location);
    try {
      line(header(mark));
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static String header(OutputMark mark) {
    return "tifa " + mark.id();
  }

  private void line(String text) throws IOException {
    byte[] bytes = (text + "\n").getBytes(UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Notes that a file is about to be made. */
  void begin(String name) throws IOException {
    line("+ " + name);
  }

  /** Notes that a file is as it will be published. */
  void complete(String name, FileSum sum) throws IOException {
    line("= %s %08x %s".formatted(sum.bytes(), sum.crc32c(), name));
  }

  /** Notes the name that the folder is about to get, and keeps the record for good. */
  void named(String run) throws IOException {
    line("> " + run);
    close();
    storage.sync(location);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * What a record says.
   *
   * @param id of the run from when it was begun
   * @param run its name, if it got that far
   * @param files by name, each with its sum if it was complete
   */
  record Content(String id, Optional<String> run, Map<String, Optional<FileSum>> files) {}

  /**
   * The record with this id; empty if there is none of the output with this mark. One of which not
   * even the first line is whole tells of nothing that was made.
   */
  static Optional<Content> read(
      OutputStorage storage, OutputPlaces places, OutputMark mark, String id) throws IOException {
    String location = places.record(id);
    if (storage.kind(location) != Kind.FILE) {
      return Optional.empty();
    }
    String text;
    try (InputStream in = storage.open(location)) {
      text = new String(in.readAllBytes(), UTF_8);
    }
    // A line without its end was cut off.
    String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
    if (!lines[0].equals(header(mark)) && !header(mark).startsWith(text)) {
      return Optional.empty();
    }
    Optional<String> run = Optional.empty();
    Map<String, Optional<FileSum>> files = new TreeMap<>();
    for (String line : lines) {
      Matcher begun = BEGUN.matcher(line);
      Matcher complete = COMPLETE.matcher(line);
      Matcher named = NAMED.matcher(line);
      if (begun.matches() && isInside(begun.group(1))) {
        files.putIfAbsent(begun.group(1), Optional.empty());
      } else if (complete.matches() && isInside(complete.group(3))) {
        files.put(
            complete.group(3),
            Optional.of(
                new FileSum(
                    Long.parseLong(complete.group(1)), Long.parseLong(complete.group(2), 16))));
      } else if (named.matches() && RunName.is(named.group(1))) {
        run = Optional.of(named.group(1));
      }
    }
    return Optional.of(new Content(id, run, files));
  }

  /** Whether a name leads to a file of the folder, or of a folder in it. */
  private static boolean isInside(String name) {
    String[] steps = name.split("/", -1);
    for (String step : steps) {
      if (step.isEmpty() || step.startsWith(".")) {
        return false;
      }
    }
    return steps.length <= 2;
  }
}
