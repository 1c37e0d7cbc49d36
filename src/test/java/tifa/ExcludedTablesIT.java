package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** A run writes what its job does not exclude, and lists that. */
class ExcludedTablesIT {
  private static final List<String> PRODUCTS =
      List.of("report.html", "charts", "tifa.xlsx", "panel.dta", "codebook.html");

  /** What is written beside a product, and left out with it. */
  private static final Map<String, List<String>> BESIDE =
      Map.of(
          "panel.dta", List.of("import.do", "import.R", "import.py"),
          "codebook.html", List.of("codebook.csv"));

  private static Published run(Path scratch, List<String> exclude) throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "202");
    TestJob job = TestJob.in(scratch.resolve("job"), corpus);
    for (String name : exclude) {
      job = job.exclude(name);
    }
    return job.publish();
  }

  private static Set<String> written(Published run) throws IOException {
    try (Stream<Path> files = Files.list(run.folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void assertWritesAllBut(Published run, List<String> exclude) throws IOException {
    Set<String> tables =
        Arrays.stream(Table.values())
            .filter(table -> !exclude.contains(table.id()))
            .map(Table::fileName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(tables);
    expected.addAll(PRODUCTS);
    BESIDE.values().forEach(expected::addAll);
    exclude.forEach(name -> BESIDE.getOrDefault(name, List.of()).forEach(expected::remove));
    expected.removeAll(exclude);
    expected.addAll(List.of("run.json", "datapackage.json"));
    assertThat(written(run)).containsExactlyElementsOf(expected);

    List<String> listed = new ArrayList<>();
    for (JsonNode resource : run.json("datapackage.json").get("resources")) {
      listed.add(resource.get("path").asText());
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void writesAllThatIsLeft(@TempDir Path scratch) throws Exception {
    List<String> exclude =
        List.of(
            "report.html",
            "charts",
            "tifa.xlsx",
            "panel.dta",
            "codebook.html",
            "candidates",
            "keyness_year",
            "first_use",
            "cooccurrence");
    assertWritesAllBut(run(scratch, exclude), exclude);
  }

  @Test
  void makesThePageOfTheTablesThatAreLeft(@TempDir Path scratch) throws Exception {
    List<String> exclude =
        List.of(
            "candidates",
            "keyness_year",
            "first_use",
            "adoption",
            "cooccurrence",
            "region_trends",
            "trends",
            "concordance",
            "sections",
            "lexicon_audit",
            "term_year_wide_rate");
    assertWritesAllBut(run(scratch, exclude), exclude);
  }
}
