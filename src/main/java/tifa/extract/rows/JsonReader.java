package tifa.extract.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.extract.bound.Limits;
import tifa.extract.rows.ColumnNames.Columns;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.Decoded;
import tifa.extract.text.Format;
import tifa.extract.text.RowHints;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Reads JSON with reports: an object a line, an array of objects, an object whose one array they
 * are, columns that lead from row to value, or an object that leads from title to text or from
 * region to year to text.
 */
public final class JsonReader {
  /** Shorter values of an object that leads from title to text are no reports. */
  private static final int SHORTEST_REPORT = 300;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limits.NESTING)
                          .maxStringLength(Limits.ONE_TEXT_CHARS)
                          .maxTokenCount(Limits.JSON_TOKENS)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ColumnNames names;

  public JsonReader(ColumnNames names) {
    this.names = names;
  }

  /** Empty where the text is no JSON. */
  public Optional<Contents> read(String path, Decoded decoded) throws RejectedFileException {
    String text = decoded.text().strip();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Optional.empty();
    }
    try {
      return Optional.of(whole(JSON.readTree(text), decoded.encoding()));
    } catch (StreamConstraintsException e) {
      throw tooMuch(e);
    } catch (JsonProcessingException e) {
      Optional<Contents> lines = lines(decoded);
      if (lines.isPresent() || NamedFormat.of(path) != NamedFormat.JSON) {
        return lines;
      }
      throw new RejectedFileException(
          ProblemCode.DAMAGED,
          "Not valid JSON in line %s: %s"
              .formatted(
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(), JsonLines.reason(e)));
    }
  }

  private Optional<Contents> lines(Decoded decoded) throws RejectedFileException {
    try {
      JsonLines lines = JsonLines.of(decoded.text(), JSON);
      return lines.objects().isEmpty()
          ? Optional.empty()
          : Optional.of(records(lines.objects(), Format.JSONL, decoded.encoding(), lines.broken()));
    } catch (StreamConstraintsException e) {
      throw tooMuch(e);
    }
  }

  private static RejectedFileException tooMuch(StreamConstraintsException e) {
    if (e.getMessage().contains("depth")) {
      return new RejectedFileException(
          ProblemCode.TOO_DEEP, "More than %s values inside each other".formatted(Limits.NESTING));
    }
    if (e.getMessage().contains("Token count")) {
      return new RejectedFileException(
          ProblemCode.TOO_MANY_ENTRIES,
          "More than %s names, values and brackets".formatted(Limits.JSON_TOKENS));
    }
    return new RejectedFileException(
        ProblemCode.TEXT_TOO_LONG,
        "A value has more than %s characters".formatted(Limits.ONE_TEXT_CHARS));
  }

  private Contents whole(JsonNode root, String encoding) throws RejectedFileException {
    if (root.isArray()) {
      return records(list(root), Format.JSON, encoding, List.of());
    }
    Optional<Columns> columns = columns(root);
    if (columns.isPresent() && root.get(names(root).get(columns.get().text())).isObject()) {
      return records(transposed(root), Format.JSON, encoding, List.of());
    }
    if (columns.isPresent()) {
      return records(Map.of("object 1", root), Format.JSON, encoding, List.of());
    }
    Optional<JsonNode> reports = reportsWithin(root);
    if (reports.isPresent()) {
      return records(list(reports.get()), Format.JSON, encoding, List.of());
    }
    Rows rows = new Rows();
    addMembers(rows, root, "", RowHints.NOTHING);
    if (rows.isEmpty()) {
      throw names.withoutTexts("The JSON document", names(root));
    }
    return rows.contents(Format.JSON, encoding, List.of());
  }

  /** The array of reports in an answer such as {@code {"data": {"list": […]}}}. */
  private Optional<JsonNode> reportsWithin(JsonNode object) {
    for (JsonNode member : object) {
      if (member.isArray() && !member.isEmpty() && columns(member.get(0)).isPresent()) {
        return Optional.of(member);
      }
      Optional<JsonNode> below =
          member.isObject() && columns(member).isEmpty() ? reportsWithin(member) : Optional.empty();
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** Adds the texts of a pivot: region to year to text, year to region to text, title to text. */
  private void addMembers(Rows rows, JsonNode object, String above, RowHints stated)
      throws RejectedFileException {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      String text = written(value);
      Optional<Columns> columns = columns(value);
      if (columns.isPresent()) {
        List<String> own = names(value);
        rows.add(above + name, columns.get(), column -> written(value.get(own.get(column))));
      } else if (value.isObject()) {
        addMembers(rows, value, above + name + " ", within(stated, name, false));
      } else if (text.length() >= SHORTEST_REPORT) {
        rows.add("member " + above + name, text, within(stated, name, above.isEmpty()));
      }
    }
  }

  /** What a name of a member adds to that of those around it. */
  private static RowHints within(RowHints stated, String name, boolean isTitle) {
    if (ReportTableReader.YEAR.matcher(name).matches()) {
      return new RowHints(stated.region(), name.strip(), stated.title());
    }
    if (isTitle || name.contains("工作报告")) {
      return new RowHints(stated.region(), stated.year(), name);
    }
    String region = stated.region().isEmpty() ? name : stated.region() + "/" + name;
    return new RowHints(region, stated.year(), stated.title());
  }

  /** From columns of which each leads from row to value, as pandas writes them, to rows. */
  private static Map<String, JsonNode> transposed(JsonNode columns) {
    Map<String, ObjectNode> rows = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> column : columns.properties()) {
      for (Map.Entry<String, JsonNode> cell : column.getValue().properties()) {
        rows.computeIfAbsent("row " + cell.getKey(), row -> JSON.createObjectNode())
            .set(column.getKey(), cell.getValue());
      }
    }
    return new LinkedHashMap<>(rows);
  }

  private static Map<String, JsonNode> list(JsonNode array) {
    Map<String, JsonNode> list = new LinkedHashMap<>();
    array.forEach(object -> list.put("object " + (list.size() + 1), object));
    return list;
  }

  /**
   * Takes each object for a report.
   *
   * @param objects by where they stand
   * @param broken what else stands there
   */
  private Contents records(
      Map<String, JsonNode> objects, Format format, String encoding, List<Remark> broken)
      throws RejectedFileException {
    Rows rows = new Rows();
    boolean known = false;
    Set<String> members = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> placed : objects.entrySet()) {
      JsonNode object = placed.getValue();
      List<String> own = names(object);
      members.addAll(own);
      Optional<Columns> columns = columns(object);
      if (columns.isPresent()) {
        known = true;
        rows.add(placed.getKey(), columns.get(), column -> written(object.get(own.get(column))));
      } else {
        rows.addWithoutText(placed.getKey());
      }
    }
    if (!known) {
      throw names.withoutTexts("The JSON document", members);
    }
    List<Remark> remarks = new ArrayList<>(names.missing(members));
    remarks.addAll(broken);
    return rows.contents(format, encoding, remarks);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private Optional<Columns> columns(JsonNode object) {
    return object.isObject() ? names.in(names(object)) : Optional.empty();
  }

  /** A list of paragraphs is a text; anything deeper is none. */
  private static String written(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asText();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode paragraph : value) {
      text.append(paragraph.isTextual() ? paragraph.textValue() : "").append('\n');
    }
    return text.toString();
  }
}
