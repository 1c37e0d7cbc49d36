package tifa.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON as the standard has it: no comments, no key twice, nothing after the value. */
final class JobJson {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** How documents and archives begin, where they can pass for text. */
  private static final List<String> NO_PLAIN_TEXT = List.of("PK\u0003", "%PDF-", "{\\rtf");

  /** The JSON object of a job file; where there is none, a problem says why. */
  Optional<ObjectNode> object(String file, String json, Consumer<JobProblem> problems) {
    String text = json.startsWith("\ufeff") ? json.substring(1) : json;
    if (text.indexOf('\0') >= 0 || NO_PLAIN_TEXT.stream().anyMatch(text::startsWith)) {
      problems.accept(new JobProblem(file, "", "", JobReader.NO_TEXT));
      return Optional.empty();
    }
    try {
      JsonNode root = STRICT.readTree(text);
      if (root instanceof ObjectNode object) {
        return Optional.of(object);
      }
      problems.accept(
          new JobProblem(file, "", "", "a job is a JSON object {…} with name, corpus and lexicon"));
    } catch (JsonProcessingException e) {
      problems.accept(new JobProblem(file, "", "", JsonAdvice.on(text, e)));
    }
    return Optional.empty();
  }

  /** The value if the text is JSON, whole and strict. */
  Optional<JsonNode> value(String text) {
    try {
      JsonNode value = STRICT.readTree(text);
      return value.isMissingNode() ? Optional.empty() : Optional.of(value);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
