package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a job.
 *
 * @param steps names of members ({@code String}) and indices in lists ({@code Integer})
 */
record Key(List<Object> steps) {
  Key {
    steps = List.copyOf(steps);
  }

  static Key of(String... names) {
    return new Key(List.of((Object[]) names));
  }

  Key child(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Key(longer);
  }

  Key parent() {
    return new Key(steps.subList(0, steps.size() - 1));
  }

  String name() {
    return steps.get(steps.size() - 1).toString();
  }

  /** Is this key the other one, or does its value stand somewhere inside the other's? */
  boolean isWithin(Key other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** The value under this key, a missing node where there is none. */
  JsonNode in(JsonNode root) {
    JsonNode node = root;
    for (Object step : steps) {
      node = step instanceof Integer index ? node.path(index) : node.path((String) step);
    }
    return node;
  }

  /** As people write it: {@code corpus.include[0]}. */
  String dotted() {
    StringBuilder dotted = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        dotted.append('[').append(step).append(']');
      } else {
        dotted.append(dotted.length() == 0 ? "" : ".").append(step);
      }
    }
    return dotted.toString();
  }

  @Override
  public String toString() {
    return dotted();
  }
}
