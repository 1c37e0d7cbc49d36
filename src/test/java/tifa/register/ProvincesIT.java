package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tifa.analysis.AnalysedSection;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.corpus.Region.Level;
import tifa.corpus.RegionTable;
import tifa.extract.Decoder;
import tifa.extract.Extractor;
import tifa.section.Role;

/** The reports of all provinces of 2025, as they are: DOCX, some with appendices. */
class ProvincesIT {
  private static final Path FOLDER = Path.of("..", "shared", "corpus", "provinces-2025");

  @Test
  void everyProvinceIsReadAsItselfAndItsAppendicesAsAppendices() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER.toAbsolutePath() + " is missing");
    Analyser analyser =
        new Analyser(
            new Extractor(Decoder.detecting()),
            sentence -> new int[] {sentence.length()},
            Set.of());
    List<FileFacts> facts = new ArrayList<>();
    Map<String, List<String>> appendices = new TreeMap<>();
    try (var paths = Files.list(FOLDER)) {
      for (Path path : paths.sorted().toList()) {
        // A name that tells nothing: the text must.
        FileAnalysis file = analyser.analyse(facts.size() + "", Files.readAllBytes(path)).get(0);
        facts.add(file.facts());
        List<String> kinds =
            file.reports().get(0).sections().stream()
                .filter(section -> section.role() == Role.APPENDIX)
                .map(AnalysedSection::topic)
                .toList();
        if (!kinds.isEmpty()) {
          appendices.put(path.getFileName().toString().replaceAll("2025年|省政.*", ""), kinds);
        }
      }
    }
    Register register =
        new Registrar(Metadata.none(), Optional.empty(), 1949, 2100).register(facts);
    Set<String> regions = new TreeSet<>();
    register.used().forEach(entry -> regions.add(entry.region().orElseThrow().path()));
    Set<String> provinces = new TreeSet<>();
    RegionTable.shipped().regions().stream()
        .filter(region -> region.level() == Level.PROVINCE)
        .filter(region -> !region.name().matches("台湾省|(香港|澳门)特别行政区"))
        .forEach(region -> provinces.add(region.path()));
    assertThat(regions).hasSize(31).isSubsetOf(provinces);
    assertThat(register.used()).hasSize(31).allMatch(entry -> entry.year().getAsInt() == 2025);
    assertThat(appendices)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "四川", List.of("glossary"),
                "云南", List.of("glossary", "task_list"),
                "广东", List.of("task_list", "glossary"),
                "江西", List.of("glossary")));
  }
}
