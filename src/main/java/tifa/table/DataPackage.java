package tifa.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes written tables as a Frictionless tabular data package, version 1. */
public final class DataPackage {
  /** How it is called in the folder of a run. */
  public static final String FILE_NAME = "datapackage.json";

  private static final String HASH = "sha256:";

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private DataPackage() {}

  /**
   * Writes {@code datapackage.json}. The stream stays open.
   *
   * @param jobTitle of the job whose tables these are
   * @param tables in the order in which they are to be listed
   */
  public static void write(String jobTitle, List<WrittenTable> tables, OutputStream out)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "tifa");
    root.put("title", jobTitle + "：政府工作报告提法统计");
    root.put("description", "Policy terms in Chinese government work reports, counted by tifa.");
    root.put("contract", Table.CONTRACT);
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> describe(table, resources.addObject()));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    JSON.writer(printer).writeValue(out, root);
    out.write('\n');
  }

  /**
   * The SHA-256 of each table that states one, hexadecimal, by the name of its file.
   *
   * @throws IllegalArgumentException if this is no description of tables
   */
  public static Map<String, String> sums(InputStream in) throws IOException {
    Map<String, String> sums = new HashMap<>();
    try {
      for (JsonNode resource : JSON.readTree(in).path("resources")) {
        String hash = resource.path("hash").asText();
        if (hash.startsWith(HASH)) {
          sums.put(resource.path("path").asText(), hash.substring(HASH.length()));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Invalid %s: no JSON".formatted(FILE_NAME), e);
    }
    return sums;
  }

  private static void describe(WrittenTable table, ObjectNode resource) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.table().id());
    resource.put("path", table.table().fileName());
    resource.put("title", table.table().title().chinese());
    resource.put("description", table.table().rows().english());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    if (!table.table().tellsOfEarlierRuns()) {
      // The same input gives the same description, whatever was published before.
      resource.put("bytes", table.bytes());
      resource.put("hash", HASH + table.sha256());
    }
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> describe(column, fields.addObject()));
    schema.putArray("missingValues").add("");
    ArrayNode primaryKey = schema.putArray("primaryKey");
    table.table().key().forEach(column -> primaryKey.add(column.name()));
  }

  private static void describe(Column column, ObjectNode field) {
    field.put("name", column.name());
    field.put("type", column.type().frictionless());
    field.put("title", column.title().chinese());
    field.put("description", column.meaning().english());
    if (column.unit() != Unit.NONE) {
      field.put("unit", column.unit().english());
    }
  }
}
