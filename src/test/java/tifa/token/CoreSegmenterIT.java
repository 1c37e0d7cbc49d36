package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analyser;
import tifa.analysis.ReportAnalyser;
import tifa.extract.Extractor;
import tifa.extract.text.Decoder;

/** Every sentence of the real reports, as the program itself extracts and normalises them. */
class CoreSegmenterIT {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @BeforeAll
  static void needsRealReports() {
    assumeTrue(
        Files.isDirectory(CORPUS), () -> "no real reports to read in " + CORPUS.toAbsolutePath());
  }

  @Test
  void cutsEverySentenceOfRealReportsAsHanlpDoes() throws IOException {
    AtomicInteger sentences = new AtomicInteger();
    Hanlp hanlp = Hanlp.ofThisJvm();
    Segmenter compared =
        sentence -> {
          sentences.incrementAndGet();
          int[] ends = hanlp.segmenter().tokenEnds(sentence);
          assertThat(ends).as(sentence).isEqualTo(HanlpSegmenter.shared().tokenEnds(sentence));
          return ends;
        };
    Analyser analyser =
        new Analyser(
            new Extractor(Decoder.detecting()),
            new ReportAnalyser(compared, hanlp.vocabulary(), Set.of()));
    List<Path> reports;
    try (var paths = Files.walk(CORPUS)) {
      reports = paths.filter(path -> path.toString().matches(".*\\.(txt|docx)")).toList();
    }
    for (Path report : reports) {
      analyser.analyse(report.getFileName().toString(), Files.readAllBytes(report));
    }
    assertThat(sentences.get()).isGreaterThan(300 * reports.size());
  }
}
