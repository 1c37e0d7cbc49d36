package tifa.run.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code run.json} of a published run says of it.
 *
 * @param job the name of its job
 * @param fingerprint of all that decided its tables, hexadecimal
 * @param problems how many rows of problems.csv there are, by code
 */
public record RunStatement(String job, String fingerprint, Map<String, Long> problems) {
  /** How the file is called in the folder of a run. */
  public static final String FILE_NAME = "run.json";

  /** Reads one; empty where it is damaged. */
  static Optional<RunStatement> read(InputStream in) throws IOException {
    try {
      JsonNode json = new ObjectMapper().readTree(in);
      Map<String, Long> problems = new TreeMap<>();
      json.path("problems")
          .properties()
          .forEach(code -> problems.put(code.getKey(), code.getValue().asLong()));
      return Optional.of(
          new RunStatement(json.path("job").asText(), json.path("fingerprint").asText(), problems));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
