package tifa.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;

/** How the files of a store are called, and how those are told that no manifest names. */
final class StoreNames {
  static final String CURRENT = "CURRENT.json";

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern AVRO =
      Pattern.compile(
          "(segment-%1$s\\.(facts|reports)|(manifest|gathered)-%1$s\\.avro)".formatted(ID));
  private static final Pattern TEMPORARY = Pattern.compile("\\.tmp-" + ID);

  /** Where Avro's header says by which schema a file was written. */
  private static final int HEAD = 1024;

  private StoreNames() {}

  /** Segments are two files, {@code .facts} and {@code .reports}. */
  static String segment() {
    return "segment-" + UUID.randomUUID();
  }

  static String manifest() {
    return "manifest-" + UUID.randomUUID() + ".avro";
  }

  static String gathered() {
    return "gathered-" + UUID.randomUUID() + ".avro";
  }

  static String temporary() {
    return ".tmp-" + UUID.randomUUID();
  }

  static boolean is(String name) {
    return AVRO.matcher(name).matches() || TEMPORARY.matcher(name).matches();
  }

  /**
   * Whether a store wrote the file of such a name: its first bytes say so, or it has none, as a run
   * leaves it that is killed.
   */
  static boolean isWritten(OutputStorage storage, String folder, String name) throws IOException {
    String location = Locations.child(folder, name);
    if (!is(name) || storage.kind(location) != Kind.FILE) {
      return false;
    }
    String head;
    try (InputStream in = storage.open(location)) {
      head = new String(in.readNBytes(HEAD), ISO_8859_1);
    }
    return head.isEmpty()
        || (AVRO.matcher(name).matches()
            ? head.startsWith("Obj\1") && head.contains("\"tifa.store\"")
            : head.startsWith("{\"format\":"));
  }
}
