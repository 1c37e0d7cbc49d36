package tifa.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of a run as any reader finds them. */
public final class PublishedFolder {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;
  private final Set<Table> excluded;

  public PublishedFolder(Path folder) {
    this(folder, Set.of());
  }

  /** A run whose job excludes tables, which have no rows then. */
  public PublishedFolder(Path folder, Set<Table> excluded) {
    this.folder = folder;
    this.excluded = excluded;
  }

  /** The tables that must be there. */
  public List<Table> tables() {
    return Stream.of(Table.values()).filter(table -> !excluded.contains(table)).toList();
  }

  public Path file(Table table) {
    return folder.resolve(table.fileName());
  }

  /** Column names of a table, as written. */
  public List<String> header(Table table) {
    try (CSVParser parser = parser(table)) {
      return List.copyOf(parser.getHeaderNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void each(Table table, Consumer<CSVRecord> row) {
    if (excluded.contains(table) && !Files.exists(file(table))) {
      return;
    }
    try (CSVParser parser = parser(table)) {
      parser.forEach(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CSVParser parser(Table table) throws IOException {
    Reader reader = Files.newBufferedReader(file(table), StandardCharsets.UTF_8);
    if (reader.read() != 0xfeff) {
      throw new IOException(table.fileName() + " has no byte-order mark");
    }
    return CSVParser.parse(reader, FORMAT);
  }

  /** Rows of a table as lists of cells. */
  public List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    each(table, row -> rows.add(row.toList()));
    return rows;
  }

  /** Sums by the named columns; a sum of 0 is a sum too. */
  public Map<List<String>, Long> sums(
      Table table, List<String> by, ToLongFunction<CSVRecord> summand) {
    Map<List<String>, Long> sums = new HashMap<>();
    each(
        table,
        row -> sums.merge(by.stream().map(row::get).toList(), summand.applyAsLong(row), Long::sum));
    return sums;
  }

  /** Sums of a column by others. */
  public Map<List<String>, Long> sums(Table table, List<String> by, String column) {
    return sums(table, by, row -> Long.parseLong(row.get(column)));
  }
}
