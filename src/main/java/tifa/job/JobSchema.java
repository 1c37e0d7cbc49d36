package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;

/** Validates jobs by their JSON Schema; the only class that knows the validator. */
final class JobSchema {
  private final Schema schema;

  JobSchema(JsonNode document) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document);
  }

  /** All that the schema does not allow, in the order of the schema. */
  List<Violation> violations(JsonNode job) {
    return schema.validate(job).stream().map(JobSchema::violation).toList();
  }

  private static Violation violation(Error error) {
    Key key = key(error.getInstanceLocation());
    boolean concernsMember = error.getProperty() != null;
    return new Violation(
        error.getKeyword(),
        concernsMember ? key.child(error.getProperty()) : key,
        error.getMessage());
  }

  private static Key key(NodePath location) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      steps.add(location.getElement(i));
    }
    return new Key(steps);
  }

  /**
   * A value of a job that its schema does not allow.
   *
   * @param keyword the word of JSON Schema that is violated, such as {@code type} or {@code
   *     required}
   * @param key the offending key; of {@code required} the missing, of {@code additionalProperties}
   *     the unknown one
   * @param message what the validator says, for keywords of which nothing better is known
   */
  record Violation(String keyword, Key key, String message) {}
}
