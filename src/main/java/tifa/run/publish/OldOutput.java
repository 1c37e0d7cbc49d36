package tifa.run.publish;

import static tifa.storage.Locations.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tifa.page.Product;
import tifa.storage.FileSum;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;
import tifa.table.DataPackage;

/**
 * An output folder of version 0.1, which had no mark. It is known by what its store names, or by a
 * run whose account has the fingerprint in the run's name.
 */
final class OldOutput {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STORE_FORMAT = 1;
  private static final Pattern MANIFEST = Pattern.compile("manifest-[0-9a-f-]{36}\\.avro");

  /** What the tag of each of its pictures holds. */
  private static final String PICTURE = "font-family=\"'Microsoft YaHei', 'PingFang SC', ";

  private static final int PICTURE_HEAD = 1024;

  private final OutputStorage storage;
  private final OutputPlaces places;

  OldOutput(OutputStorage storage, OutputPlaces places) {
    this.storage = storage;
    this.places = places;
  }

  static boolean is(OutputStorage storage, OutputPlaces places) throws IOException {
    OldOutput old = new OldOutput(storage, places);
    return old.hasStore() || !old.runs().isEmpty();
  }

  private boolean hasStore() throws IOException {
    JsonNode current = json(child(places.store(), "CURRENT.json"));
    String manifest = current.path("manifest").asText();
    return current.path("format").asInt() == STORE_FORMAT
        && MANIFEST.matcher(manifest).matches()
        && storage.kind(child(places.store(), manifest)) == Kind.FILE;
  }

  private List<String> runs() throws IOException {
    List<String> runs = new ArrayList<>();
    for (String name : storage.names(places.runs())) {
      if (RunName.is(name) && storage.kind(places.run(name)) == Kind.FOLDER) {
        String fingerprint =
            new PublishedRun(storage, places, name)
                .statement()
                .map(RunStatement::fingerprint)
                .orElse("");
        if (!fingerprint.isEmpty() && fingerprint.startsWith(RunName.fingerprint(name))) {
          runs.add(name);
        }
      }
    }
    return runs;
  }

  /** Writes of each of its runs the record that newer ones have, of the files that are known. */
  void record(OutputMark mark) throws IOException {
    for (String run : runs()) {
      try (RunRecord record = new RunRecord(storage, places, mark, UUID.randomUUID().toString())) {
        for (String file : files(places.run(run))) {
          record.complete(file, FileSum.of(storage, child(places.run(run), file)));
        }
        record.named(run);
      }
    }
  }

  private List<String> files(String folder) throws IOException {
    List<String> known = new ArrayList<>(List.of(RunStatement.FILE_NAME, DataPackage.FILE_NAME));
    for (JsonNode table : json(child(folder, DataPackage.FILE_NAME)).path("resources")) {
      known.add(table.path("path").asText());
    }
    known.add(Product.REPORT.fileName());
    known.add(Product.WORKBOOK.fileName());
    Set<String> there = Set.copyOf(storage.names(folder));
    List<String> files = new ArrayList<>();
    for (String name : known) {
      if (there.contains(name) && storage.kind(child(folder, name)) == Kind.FILE) {
        files.add(name);
      }
    }
    String charts = Product.CHARTS.fileName();
    if (storage.kind(child(folder, charts)) == Kind.FOLDER) {
      for (String name : storage.names(child(folder, charts))) {
        String picture = charts + "/" + name;
        if (isPicture(child(folder, picture))) {
          files.add(picture);
        }
      }
    }
    return files;
  }

  private boolean isPicture(String location) throws IOException {
    if (!location.endsWith(".svg") || storage.kind(location) != Kind.FILE) {
      return false;
    }
    try (InputStream in = storage.open(location)) {
      return new String(in.readNBytes(PICTURE_HEAD), StandardCharsets.UTF_8).contains(PICTURE);
    }
  }

  /** What a file holds; nothing where it is missing or no JSON. */
  private JsonNode json(String location) throws IOException {
    if (storage.kind(location) != Kind.FILE) {
      return JSON.missingNode();
    }
    try (InputStream in = storage.open(location)) {
      JsonNode json = JSON.readTree(in);
      return json == null ? JSON.missingNode() : json;
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      return JSON.missingNode();
    }
  }
}
