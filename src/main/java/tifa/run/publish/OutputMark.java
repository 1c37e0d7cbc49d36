package tifa.run.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tifa.storage.Locations.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;

/**
 * The file {@code .tifa/output.json} by which an output folder is known, {@code {"tifa": "output",
 * "format": 1, "id": "…"}}. Its id stands in the name of everything that is written there for a
 * moment, and in the record of every run: what carries it was written by tifa, for this folder.
 *
 * @param id a UUID
 */
record OutputMark(String id) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FORMAT = 1;
  private static final int LARGEST = 4096;
  private static final int NAMED = 3;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** What systems put into a folder that nobody has put anything into. */
  private static final Set<String> NOTHING =
      Set.of(".DS_Store", "desktop.ini", "Thumbs.db", "lost+found");

  /**
   * Passes if the folder is missing, empty, marked, or left by version 0.1, which knew no mark.
   *
   * @throws FileSystemException otherwise; the folder is as it was
   */
  static void require(OutputStorage storage, OutputPlaces places) throws IOException {
    // In this order: whoever writes the mark first writes nothing else before.
    List<String> names = storage.names(places.output());
    if (read(storage, places).isPresent()) {
      return;
    }
    List<String> foreign =
        names.stream().filter(name -> !isNothing(storage, places, name)).toList();
    // Another run may have taken the folder for its own while this one looked at it.
    if (!foreign.isEmpty() && !OldOutput.is(storage, places) && read(storage, places).isEmpty()) {
      String some = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
      throw new FileSystemException(
          places.output(),
          null,
          "it is not empty (%s%s) and bears no mark of tifa (%s), so nothing in it was touched; state a new or an empty folder"
              .formatted(some, foreign.size() > NAMED ? ", …" : "", OutputPlaces.OWN));
    }
  }

  private static boolean isNothing(OutputStorage storage, OutputPlaces places, String name) {
    try {
      return NOTHING.contains(name)
          || (name.equals(OutputPlaces.OWN) && isUnfinished(storage, places))
          || (OutputPlaces.isLock(name) && isLock(storage, child(places.output(), name)));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether nothing else was done yet than to begin a mark. */
  private static boolean isUnfinished(OutputStorage storage, OutputPlaces places)
      throws IOException {
    for (String name : storage.names(places.own())) {
      if (!child(places.own(), name).equals(places.mark()) || !isEmpty(storage, places.mark())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a file was left by who held, or holds, the lock of a folder that has no mark yet. An
   * empty one may be given its holder between the first look and the second.
   */
  private static boolean isLock(OutputStorage storage, String lock) throws IOException {
    return storage.lockHolder(lock).isPresent()
        || isEmpty(storage, lock)
        || storage.lockHolder(lock).isPresent();
  }

  private static boolean isEmpty(OutputStorage storage, String file) throws IOException {
    try (InputStream in = storage.open(file)) {
      return in.read() < 0;
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  /** The mark of a folder whose lock is held; makes it where {@link #require} lets it be made. */
  static OutputMark take(OutputStorage storage, OutputPlaces places) throws IOException {
    require(storage, places);
    Optional<OutputMark> known = read(storage, places);
    if (known.isPresent()) {
      return known.get();
    }
    OutputMark mark = new OutputMark(UUID.randomUUID().toString());
    storage.createFolder(places.own());
    // An empty one is left by whoever was stopped right here.
    storage.remove(places.mark(), Kind.FILE);
    try (OutputStream out = storage.create(places.mark())) {
      out.write(
          (JSON.createObjectNode().put("tifa", "output").put("format", FORMAT).put("id", mark.id())
                  + "\n")
              .getBytes(UTF_8));
    }
    storage.sync(places.mark());
    storage.sync(places.own());
    storage.sync(places.output());
    new OldOutput(storage, places).record(mark);
    return mark;
  }

  /** Whether a text is an id, as names of temporary files carry it. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Empty if there is none, or one that was not finished. */
  private static Optional<OutputMark> read(OutputStorage storage, OutputPlaces places)
      throws IOException {
    byte[] bytes;
    try (InputStream in = storage.open(places.mark())) {
      bytes = in.readNBytes(LARGEST);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (bytes.length == 0) {
      return Optional.empty();
    }
    JsonNode json;
    try {
      json = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw damaged(places);
    }
    if (!json.path("tifa").asText().equals("output") || !json.path("format").isInt()) {
      throw damaged(places);
    }
    if (json.path("format").asInt() > FORMAT) {
      throw new FileSystemException(
          places.mark(), null, "it was made by a newer tifa; use that, or state another folder");
    }
    if (!isId(json.path("id").asText())) {
      throw damaged(places);
    }
    return Optional.of(new OutputMark(json.path("id").asText()));
  }

  private static FileSystemException damaged(OutputPlaces places) {
    return new FileSystemException(
        places.mark(),
        null,
        "it is damaged, or not tifa's; state another folder, or delete it if the folder is tifa's");
  }
}
