package tifa.extract.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tifa.extract.bound.Limits;
import tifa.extract.text.Contents.Remark;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** JSON with an object a line, of which some may be broken. */
final class JsonLines {
  /** Of so many lines one must be an object, else the text is something else. */
  private static final int FIRST_LINES = 2;

  private final Map<String, JsonNode> objects = new LinkedHashMap<>();
  private final List<Remark> broken = new ArrayList<>();

  private JsonLines() {}

  /** Reads the lines; no object where the text has none in its first lines. */
  static JsonLines of(String text, ObjectMapper json)
      throws StreamConstraintsException, RejectedFileException {
    JsonLines read = new JsonLines();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      number++;
      String line = lines.next();
      if (!line.isBlank()) {
        read.add("line " + number, line, json);
      }
      if (read.objects.isEmpty() && read.broken.size() == FIRST_LINES) {
        break;
      }
    }
    return read;
  }

  private void add(String place, String line, ObjectMapper json)
      throws StreamConstraintsException, RejectedFileException {
    if (objects.size() + broken.size() >= Limits.ENTRIES) {
      throw new RejectedFileException(
          ProblemCode.TOO_MANY_ENTRIES, "More than %s lines".formatted(Limits.ENTRIES));
    }
    try {
      JsonNode object = json.readTree(line);
      if (object.isObject()) {
        objects.put(place, object);
      } else {
        broken.add(remark(place, "no JSON object"));
      }
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (JsonProcessingException e) {
      broken.add(remark(place, "not valid JSON: " + reason(e)));
    }
  }

  /** What the parser says, without its note that the source is not quoted. */
  static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().replaceFirst(" \\(start marker at \\[.*", "");
  }

  private static Remark remark(String place, String what) {
    return new Remark(ProblemCode.ROW_WITHOUT_REPORT, "%s: %s".formatted(place, what));
  }

  /** The objects by where they stand, such as {@code line 7}. */
  Map<String, JsonNode> objects() {
    return objects;
  }

  /** What must be said of the lines that are no objects. */
  List<Remark> broken() {
    return broken;
  }
}
