package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The {@code --set key=value} options of a command line; a later one wins over an earlier one. */
final class Overrides {
  static final String SOURCE = "--set";

  private final Map<Key, JsonNode> values;

  private Overrides(Map<Key, JsonNode> values) {
    this.values = values;
  }

  /** What the options state; one that is no {@code key=value} is a problem. */
  static Overrides of(List<String> options, SchemaDocument schema, Consumer<JobProblem> problems) {
    Map<Key, JsonNode> values = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      List<Object> steps = new ArrayList<>();
      if (equals > 0) {
        steps.addAll(List.of(option.substring(0, equals).strip().split("\\.", -1)));
      }
      if (steps.isEmpty() || steps.contains("")) {
        problems.accept(
            new JobProblem(
                SOURCE,
                option,
                "",
                "is no key=value with a dotted key, for example corpus.years.from=2010"));
        continue;
      }
      String value = option.substring(equals + 1);
      Key key = new Key(steps);
      values.remove(key);
      values.put(key, value(value, schema.of(key).path("type")));
    }
    return new Overrides(values);
  }

  private static JsonNode value(String text, JsonNode type) {
    JsonNode asText = TextNode.valueOf(text);
    JsonNode value = new JobJson().value(text).orElse(asText);
    // A shell strips quotation marks: region 120000 is a code, although it reads as a number.
    boolean textIsMeant = type.asText().equals("string") && !value.isContainerNode();
    return textIsMeant && !value.isTextual() ? asText : value;
  }

  /** Puts the values into a job, objects on the way included. */
  void applyTo(ObjectNode job, Consumer<JobProblem> problems) {
    values.forEach((key, value) -> put(key, value, job, problems));
  }

  private static void put(Key key, JsonNode value, ObjectNode job, Consumer<JobProblem> problems) {
    ObjectNode object = job;
    for (int i = 0; i < key.steps().size() - 1; i++) {
      String name = (String) key.steps().get(i);
      JsonNode next = object.has(name) ? object.get(name) : object.putObject(name);
      if (!(next instanceof ObjectNode member)) {
        problems.accept(
            new JobProblem(
                SOURCE,
                key.dotted(),
                value.toString(),
                "%s is no object in the job, so nothing can be set inside; set it as a whole"
                    .formatted(new Key(key.steps().subList(0, i + 1)).dotted())));
        return;
      }
      object = member;
    }
    object.set(key.name(), value);
  }

  /** Does what stands under this key of the job come from an option, and not from the file? */
  boolean state(Key key, JsonNode file) {
    return values.keySet().stream()
        .anyMatch(set -> key.isWithin(set) || (set.isWithin(key) && key.in(file).isMissingNode()));
  }
}
