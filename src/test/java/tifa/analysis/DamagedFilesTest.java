package tifa.analysis;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.extract.Documents.report;
import static tifa.extract.Documents.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tifa.extract.Documents;

/**
 * Whatever happens to the bytes of a file, it gives reports or a reason. Runs for seconds, or as
 * long as {@code -Dtifa.fuzz.seconds} says, from the file {@code -Dtifa.fuzz.from} on; a failure
 * names the file's number, which makes the same file again. Damages the reports in {@code
 * ../shared/corpus} too, where they are there, or those in {@code -Dtifa.fuzz.files}.
 */
class DamagedFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Path REAL =
      Path.of(System.getProperty("tifa.fuzz.files", "../shared/corpus"));

  /** Real files are mostly plain text, in which most damage ends at the decoder. */
  private static final int SHARE_OF_OWN = 5;

  private final Analyser analyser = Analysed.inOneToken();

  @Test
  void everyDamagedFileGivesReportsOrAReason() throws IOException {
    Mutator mutator = new Mutator(files());
    Duration lasts = Duration.ofSeconds(Long.getLong("tifa.fuzz.seconds", 8));
    long first = Long.getLong("tifa.fuzz.from", 0);
    Instant start = Instant.now();
    Map<String, Integer> outcomes = new TreeMap<>();
    long number = first;
    for (; Duration.between(start, Instant.now()).compareTo(lasts) < 0; number++) {
      byte[] file = mutator.file(number);
      Instant begun = Instant.now();
      for (FileAnalysis analysis : analysed(number, file)) {
        assertThat(analysis.reports().isEmpty() && analysis.problems().isEmpty())
            .as("file %s gives neither reports nor a reason", number)
            .isFalse();
        outcomes.merge(
            analysis.reports().isEmpty() ? analysis.problems().get(0).code().name() : "reports",
            1,
            Integer::sum);
      }
      assertThat(Duration.between(begun, Instant.now())).as("file %s", number).isLessThan(LONGEST);
    }
    System.out.printf("files %s to %s: %s%n", first, number - 1, outcomes);
    // A mutator that destroys everything, or nothing, would test nothing.
    assertThat(outcomes).containsKeys("reports", "DAMAGED");
  }

  private List<FileAnalysis> analysed(long number, byte[] file) {
    try {
      return analyser.analyse("damaged" + number, file);
    } catch (RuntimeException | Error e) {
      throw new AssertionError("File %s failed".formatted(number), e);
    }
  }

  private static List<byte[]> files() throws IOException {
    String table = "年份,正文\n2022,\"" + text(2022) + "\"\n2023,\"" + text(2023) + "\"\n";
    String object = "{\"year\":2022,\"text\":\"" + text(2022).replace("\n", "\\n") + "\"}";
    byte[] docx = Documents.docx(report(2022));
    List<byte[]> files =
        new ArrayList<>(
            List.of(
                docx,
                Documents.pdf(List.of(report(2022), report(2023))),
                Documents.protectedPdf(Documents.pdf(List.of(report(2022)))),
                Documents.html(report(2022)).getBytes(UTF_8),
                Documents.html(report(2022)).getBytes(Documents.GBK),
                table.getBytes(UTF_8),
                table.getBytes(Documents.GBK),
                (object + "\n" + object).getBytes(UTF_8),
                ("[" + object + "]").getBytes(UTF_8),
                Documents.zip(Map.of("a.txt", text(2022).getBytes(UTF_8), "b.docx", docx), UTF_8),
                Documents.zip(Map.of("报告.txt", text(2022).getBytes(UTF_8)), Documents.GBK),
                text(2022).getBytes(UTF_8),
                text(2022).getBytes(UTF_16LE),
                text(2022).getBytes(Documents.GBK)));
    if (Files.isDirectory(REAL)) {
      files =
          new ArrayList<>(
              Collections.nCopies(SHARE_OF_OWN, files).stream().flatMap(List::stream).toList());
      try (Stream<Path> real = Files.walk(REAL)) {
        for (Path path : real.filter(Files::isRegularFile).sorted().toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
