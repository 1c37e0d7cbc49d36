package tifa.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tifa.section.AppendixKind;

class SchemaDocumentTest {
  private final SchemaDocument schema = SchemaDocument.shipped();

  @Test
  void isTheFileThatEditorsRead() throws IOException {
    assertThat(schema.root())
        .isEqualTo(new ObjectMapper().readTree(Path.of("jobs", "job.schema.json").toFile()));
  }

  @Test
  void describesEveryKeyAndClosesEveryObject() {
    assertThat(schema.keys())
        .hasSize(41)
        .allSatisfy(
            key -> {
              JsonNode described = schema.of(key);
              assertThat(described.path("description").asText()).as(key.dotted()).endsWith(".");
              if (described.path("type").asText().equals("object")) {
                assertThat(described.path("additionalProperties").asText("true"))
                    .as(key.dotted())
                    .isEqualTo("false");
              }
            });
  }

  @Test
  void allowsItsOwnDefaultsAndExamples() {
    JobSchema validator = new JobSchema(schema.root());
    for (Key key : schema.keys()) {
      JsonNode described = schema.of(key);
      for (JsonNode example : described.path("examples")) {
        assertThat(validator.violations(job(key, example))).isEmpty();
      }
      if (described.has("default")) {
        assertThat(validator.violations(job(key, described.get("default")))).isEmpty();
      }
    }
  }

  @Test
  void namesTheConstantsOfTheProgram() {
    assertThat(schema.of(Key.of("count", "concordance")).path("enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(ConcordanceExtent.values()).map(ConcordanceExtent::written).toList());
    assertThat(schema.of(Key.of("count", "appendix")).path("items").path("enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(AppendixKind.values()).map(AppendixKind::written).toList());
  }

  @Test
  void fillsDefaultsOnlyWhereNothingIsStated() throws IOException {
    ObjectNode job =
        (ObjectNode) new ObjectMapper().readTree("{\"count\": 5, \"output\": {\"keepRuns\": 1}}");
    schema.fillDefaults(job);
    assertThat(job.path("count").asInt()).isEqualTo(5);
    assertThat(job.path("output").path("keepRuns").asInt()).isEqualTo(1);
    assertThat(job.path("corpus").path("years").path("to").asInt()).isEqualTo(2100);
  }

  private ObjectNode job(Key key, JsonNode value) {
    ObjectNode job = new ObjectMapper().createObjectNode();
    job.put("name", "sample").putArray("lexicon").add("lexicon.csv");
    job.putObject("corpus").put("path", "corpus");
    ObjectNode object = job;
    for (Object step : key.parent().steps()) {
      object = object.withObject("/" + step);
    }
    object.set(key.name(), value);
    return job;
  }
}
