package tifa.job;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tifa.GeneratedPart;
import tifa.page.Product;
import tifa.table.Table;

/** The schema names what a job may leave out. */
class TableSettingsTest {
  @Test
  void areNamedInTheSchema() throws IOException {
    Stream<String> names =
        Stream.concat(
            TableSettings.optional().stream().map(Table::id),
            Arrays.stream(Product.values()).map(Product::fileName));
    new GeneratedPart(
            Path.of("jobs", "job.schema.json"),
            "are always written.\",\n          \"type\": \"array\",\n          \"uniqueItems\":"
                + " true,\n          \"items\": {\n            \"type\": \"string\",\n           "
                + " \"enum\": [\n",
            "\n            ]")
        .is(names.map("              \"%s\""::formatted).collect(joining(",\n")));
  }
}
