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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.region.Region.Level;
import tifa.region.RegionTable;
import tifa.section.Role;

/** The reports of all provinces of 2025, as they are: DOCX, some with appendices. */
class ProvincesIT {
  private static final Path FOLDER = Path.of("..", "shared", "corpus", "provinces-2025");

  @BeforeAll
  static void needsRealReports() {
    assumeTrue(
        Files.isDirectory(FOLDER), () -> "no real reports to read in " + FOLDER.toAbsolutePath());
  }

  @Test
  void everyProvinceIsReadAsItselfAndItsAppendicesAsAppendices() throws IOException {
    Analyser analyser = Analysed.inOneToken();
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
                .map(section -> section.head().topic())
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

  /**
   * 652 lines of the 31 texts, appendices aside, begin with 一、, （一） or 一是, counted in the texts.
   */
  @Test
  void everyLineThatBeginsWithANumberHeadsASectionAndNoOtherDoes() throws IOException {
    int headings = 0;
    try (var paths = Files.list(FOLDER)) {
      for (Path path : paths.sorted().toList()) {
        AnalysedReport report = analysed(path);
        List<AnalysedSection> sections =
            report.sections().stream().filter(section -> section.role() != Role.APPENDIX).toList();
        int end = sections.get(sections.size() - 1).end();
        List<String> lines = numbered(report.text().substring(0, end).lines());
        List<String> heads = numbered(sections.stream().map(section -> section.head().heading()));
        assertThat(heads).as(path.toString()).hasSameSizeAs(lines);
        for (int i = 0; i < heads.size(); i++) {
          // One heading is broken over two lines.
          assertThat(lines.get(i).startsWith(heads.get(i)) || heads.get(i).startsWith(lines.get(i)))
              .as("%s: %s", path, heads.get(i))
              .isTrue();
        }
        headings += heads.size();
      }
    }
    assertThat(headings).isEqualTo(652);
  }

  @Test
  void everyReportHasOneReviewThenAPlanAndAClosing() throws IOException {
    Map<String, Integer> shapes = new TreeMap<>();
    try (var paths = Files.list(FOLDER)) {
      for (Path path : paths.sorted().toList()) {
        String shape =
            analysed(path).sections().stream()
                .filter(section -> section.head().depth() == 1)
                .filter(section -> section.role() != Role.APPENDIX)
                .map(section -> section.number() + " " + section.role().label())
                .distinct()
                .map(part -> part.replaceAll("s\\d+ ", ""))
                .collect(Collectors.joining(" "));
        shapes.merge(shape, 1, Integer::sum);
      }
    }
    // Read off the headings of the 31 texts: where government has a part of its own it says so.
    assertThat(shapes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "preamble review plan closing", 11,
                "preamble review plan plan closing", 7,
                "preamble review plan governance closing", 12,
                "preamble review plan plan governance closing", 1));
  }

  private static AnalysedReport analysed(Path path) throws IOException {
    return Analysed.inOneToken()
        .analyse("report", Files.readAllBytes(path))
        .get(0)
        .reports()
        .get(0);
  }

  private static List<String> numbered(Stream<String> lines) {
    return lines
        .map(line -> line.replaceAll("^[\\s\\p{Z}]+", ""))
        .filter(line -> line.matches("(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十]{1,3}[）)]).*"))
        .toList();
  }
}
