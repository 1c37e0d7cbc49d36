package tifa.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tifa.normal.Normaliser;
import tifa.target.Indicator.Measure;
import tifa.target.Indicator.Rule;

/** The vocabulary of indicators that tifa ships. */
public final class IndicatorFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private IndicatorFile() {}

  /** The indicators that tifa knows by itself. */
  public static Indicators shipped() {
    try (InputStream in = IndicatorFile.class.getResourceAsStream("indicators.csv");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, FORMAT)) {
      return new Indicators(rows.stream().map(IndicatorFile::indicator).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The indicators of tifa cannot be read", e);
    }
  }

  private static Indicator indicator(CSVRecord row) {
    return new Indicator(
        row.get("indicator"),
        row.get("name_zh"),
        row.get("name_en"),
        Measure.valueOf(row.get("measure").toUpperCase(Locale.ROOT)),
        UnitKind.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
        Rule.valueOf(row.get("rule").toUpperCase(Locale.ROOT)),
        list(row.get("aliases")).stream()
            .map(alias -> Normaliser.simplified().surface(alias))
            .distinct()
            .toList(),
        list(row.get("parts")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(each -> !each.isEmpty()).toList();
  }
}
