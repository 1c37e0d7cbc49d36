package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;

/** Validates jobs by their JSON Schema; the only class that knows the validator. */
final class JobSchema {
  private final JsonSchema schema;

  JobSchema(JsonNode document) {
    this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document);
  }

  /** All that the schema does not allow, in the order of the schema. */
  List<Violation> violations(JsonNode job) {
    return schema.validate(job).stream().map(JobSchema::violation).toList();
  }

  private static Violation violation(ValidationMessage message) {
    Key key = key(message.getInstanceLocation());
    boolean concernsMember = message.getProperty() != null;
    return new Violation(
        message.getType(),
        concernsMember ? key.child(message.getProperty()) : key,
        message.getError());
  }

  private static Key key(JsonNodePath location) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      steps.add(location.getElement(i));
    }
    return new Key(steps);
  }
}
