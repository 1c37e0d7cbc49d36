package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a job writer's words what is wrong with a value and what to do. */
final class Advice {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text in quotation marks",
          "array", "a list",
          "object", "an object {…}",
          "integer", "a whole number");

  private final SchemaDocument schema;

  Advice(SchemaDocument schema) {
    this.schema = schema;
  }

  String on(JobSchema.Violation violation, JsonNode value) {
    Key key = violation.key();
    JsonNode described = schema.of(key);
    return switch (violation.keyword()) {
      case "additionalProperties" -> unknownKey(key);
      case "required" -> "is missing; state it" + example(described);
      case "type" -> "must be " + types(described.path("type")) + example(described);
      case "enum" -> unknownValue(described, value);
      case "minimum" -> "must be at least " + described.path("minimum");
      case "maximum" -> "must be at most " + described.path("maximum");
      case "minItems" -> "is an empty list; state one at least" + example(described);
      case "maxLength" -> "is longer than %s characters".formatted(described.path("maxLength"));
      case "uniqueItems" -> "states one value twice; keep one";
      case "pattern" ->
          value.asText().isBlank()
              ? "is blank; state something" + example(described)
              : "does not fit: " + described.path("description").asText();
      default -> violation.message();
    };
  }

  private String unknownKey(Key key) {
    List<String> siblings = schema.namesIn(key.parent());
    Optional<String> meant =
        new NearMiss(key.name()).among(siblings).or(() -> elsewhere(key.name()));
    return "unknown key; %sknown here are %s"
        .formatted(
            meant.map("did you mean %s? "::formatted).orElse("remove it, "),
            String.join(", ", siblings));
  }

  private Optional<String> elsewhere(String name) {
    return schema.keys().stream()
        .filter(key -> key.name().equalsIgnoreCase(name))
        .map(Key::dotted)
        .findFirst();
  }

  private static String unknownValue(JsonNode described, JsonNode value) {
    List<String> allowed = new ArrayList<>();
    described.path("enum").forEach(each -> allowed.add(each.asText()));
    return "unknown value; %sknown are %s"
        .formatted(
            new NearMiss(value.asText())
                .among(allowed)
                .map("did you mean %s? "::formatted)
                .orElse(""),
            String.join(", ", allowed));
  }

  private static String types(JsonNode type) {
    List<String> names = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> names.add(each.asText()));
    } else {
      names.add(type.asText());
    }
    return names.stream()
        .map(name -> TYPES.getOrDefault(name, name))
        .collect(Collectors.joining(" or "));
  }

  private static String example(JsonNode described) {
    JsonNode example = described.path("examples").path(0);
    return example.isMissingNode() ? "" : ", for example " + example;
  }
}
