package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.extract.text.Decoder;
import tifa.token.Hanlp;

/**
 * Real reports, whole and robbed of what names them: whatever is left, none counts as that of a
 * wrong year or region without a word.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamelessReportsIT {
  private static final Path FOLDER = Path.of("..", "shared", "corpus-more");
  private static final Set<String> DOUBTS =
      Set.of(
          "YEAR_DISAGREES",
          "YEAR_DOUBTFUL",
          "REGION_DISAGREES",
          "REGION_DOUBTFUL",
          "REGION_AMBIGUOUS");

  private final Analyser analyser = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());

  /** The texts, by path. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** Region, level and year that a reader gives them, by path. */
  private final Map<String, String> right = new LinkedHashMap<>();

  @BeforeAll
  void read() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER), () -> "no real reports to read in " + FOLDER.toAbsolutePath());
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var csv = Files.newBufferedReader(FOLDER.resolve("expected.csv"))) {
      for (CSVRecord row : format.parse(csv)) {
        String path = row.get("path");
        texts.put(path, Files.readString(FOLDER.resolve(path)));
        right.put(path, "%s %s %s".formatted(row.get(1), row.get(2), row.get(3)));
      }
    }
  }

  @Test
  void placesEveryReportAsAReaderDoes() {
    assertThat(placed(texts)).isEqualTo(right);
  }

  @Test
  void isNotMisledWhereTheNamesOfTheFilesTellNothing() {
    assertNoneIsWrongInSilence(nameless(texts), 50);
  }

  @Test
  void isNotMisledWhereTitlesAreGoneToo() {
    Map<String, String> untitled = new LinkedHashMap<>();
    texts.forEach((path, text) -> untitled.put(path, fromSalutation(text)));
    assertNoneIsWrongInSilence(nameless(untitled), 50);
  }

  @Test
  void isNotMisledWhereHeadingsAreGoneToo() {
    Map<String, String> robbed = new LinkedHashMap<>();
    texts.forEach((path, text) -> robbed.put(path, withoutHeadings(fromSalutation(text))));
    assertNoneIsWrongInSilence(nameless(robbed), 20);
  }

  /** Each file is called as the next one should be. */
  @Test
  void isNotMisledByTheNamesOfOtherCities() {
    List<String> cities = texts.keySet().stream().filter(p -> p.startsWith("cities")).toList();
    Map<String, Named> swapped = new LinkedHashMap<>();
    for (int i = 0; i < cities.size(); i++) {
      String other = cities.get((i + 1) % cities.size());
      swapped.put(other, new Named(cities.get(i), texts.get(cities.get(i))));
    }
    assertNoneIsWrongInSilence(swapped, 40);
  }

  /** A text and the path that it should have. */
  private record Named(String path, String text) {}

  private static Map<String, Named> nameless(Map<String, String> texts) {
    Map<String, Named> nameless = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> nameless.put("n%s.txt".formatted(nameless.size()), new Named(path, text)));
    return nameless;
  }

  private void assertNoneIsWrongInSilence(Map<String, Named> files, int leastRight) {
    Map<String, String> given = new LinkedHashMap<>();
    files.forEach((path, named) -> given.put(path, named.text()));
    List<String> silent = new ArrayList<>();
    int told = 0;
    for (ReportEntry entry : register(given).entries()) {
      boolean isRight = place(entry).equals(right.get(files.get(entry.path()).path()));
      told += isRight ? 1 : 0;
      if (entry.isUsed() && !isRight && entry.flags().stream().noneMatch(DOUBTS::contains)) {
        silent.add(files.get(entry.path()).path() + " as " + place(entry));
      }
    }
    assertThat(silent).isEmpty();
    assertThat(told).isGreaterThanOrEqualTo(leastRight);
  }

  private Map<String, String> placed(Map<String, String> files) {
    Map<String, String> placed = new LinkedHashMap<>();
    register(files).entries().forEach(entry -> placed.put(entry.path(), place(entry)));
    return placed;
  }

  private static String place(ReportEntry entry) {
    return "%s %s %s"
        .formatted(
            entry.region().map(region -> region.name()).orElse(""),
            entry.region().map(region -> region.level().label()).orElse(""),
            entry.year().isPresent() ? entry.year().getAsInt() : "");
  }

  private Register register(Map<String, String> files) {
    List<FileFacts> facts = new ArrayList<>();
    files.forEach(
        (path, text) ->
            analyser.analyse(path, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(FileAnalysis::facts)
                .forEach(facts::add));
    return new Registrar(Metadata.none(), Optional.empty(), 1949, 2100).register(facts);
  }

  private static String fromSalutation(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < Math.min(40, lines.size()); i++) {
      if (lines.get(i).replaceAll("[\\s\\p{Z}]", "").matches("各位(代表|主任).{0,8}")) {
        return String.join("\n", lines.subList(i, lines.size()));
      }
    }
    return text;
  }

  private static String withoutHeadings(String text) {
    return text.lines()
        .filter(line -> line.isBlank() || line.length() > 45 || line.contains("。"))
        .collect(Collectors.joining("\n"));
  }
}
