package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of the schema: which keys a job may have, and what holds where it says nothing. Reads
 * {@code properties}, {@code items} and {@code default}; the schema uses no references.
 *
 * @param root the schema as JSON
 */
record SchemaDocument(JsonNode root) {
  /** The schema that is shipped with the program. */
  static SchemaDocument shipped() {
    try (InputStream in = SchemaDocument.class.getResourceAsStream("job.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("tifa/job/job.schema.json is not in the program's jar");
      }
      return new SchemaDocument(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The schema of jobs cannot be read", e);
    }
  }

  /** What the schema says of a key; a missing node for an unknown one. */
  JsonNode of(Key key) {
    JsonNode node = root;
    for (Object step : key.steps()) {
      node =
          step instanceof Integer
              ? node.path("items")
              : node.path("properties").path((String) step);
    }
    return node;
  }

  /** The names of the members that the object under a key may have. */
  List<String> namesIn(Key key) {
    return names(of(key));
  }

  /** Every key that a job may have. */
  List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    collect(new Key(List.of()), keys);
    return keys;
  }

  private void collect(Key key, List<Key> keys) {
    for (String name : namesIn(key)) {
      keys.add(key.child(name));
      collect(key.child(name), keys);
    }
  }

  /** Adds the default of every key that a job does not state; touches nothing that it states. */
  void fillDefaults(ObjectNode job) {
    fill(job, root);
  }

  private static void fill(ObjectNode object, JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      JsonNode described = property.getValue();
      if (!object.has(name) && described.has("default")) {
        object.set(name, described.get("default").deepCopy());
      } else if (!object.has(name) && described.has("properties")) {
        object.putObject(name);
      }
      if (object.get(name) instanceof ObjectNode member) {
        fill(member, described);
      }
    }
  }

  private static List<String> names(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
