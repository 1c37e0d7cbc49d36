package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** Very many files, and very many terms, with little memory. CONTRIBUTING has the full numbers. */
@Tag("slow")
class LargeNumbersIT {
  private static final int FILES = Integer.getInteger("tifa.test.files", 4_000);
  private static final int TERMS = Integer.getInteger("tifa.test.terms", 4_000);

  @TempDir Path folder;

  private Published run(TestJob job, String heap) throws Exception {
    LauncherRun run =
        LauncherRun.of(
            folder, Map.of("TIFA_JAVA_OPTS", "-Xmx" + heap), "tifa", "run", job.file().toString());
    assertThat(run.code()).as(run.stderr()).isZero();
    return new Published(Path.of(run.lastLine()));
  }

  @Test
  void ofManyFilesOfTwentyBytesEachIsARowThatSaysWhatItIs() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013");
    for (int i = 0; i < FILES; i++) {
      Path part = corpus.resolve(Integer.toString(i / 1000));
      if (i % 1000 == 0) {
        Files.createDirectory(part);
      }
      Files.writeString(part.resolve(i + ".txt"), "云州%s改革\n".formatted(100_000 + i));
    }
    Published published = run(TestJob.in(folder.resolve("job"), corpus), "640m");

    assertThat(published.rows(Table.REPORTS, Published.has("status", "rejected"))).hasSize(FILES);
    assertThat(published.rows(Table.PROBLEMS, Published.has("code", "NO_REPORT"))).hasSize(FILES);
    assertThat(published.json("run.json").at("/files/listed").asInt()).isEqualTo(FILES + 1);
    assertThat(published.json("run.json").at("/reports/used").asInt()).isEqualTo(1);
    published.assertSound();
  }

  @Test
  void ofManyTermsEachHasItsRow() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014");
    List<String> lexicon = new ArrayList<>(List.of("term,category,match"));
    for (int i = 0; i < TERMS; i++) {
      lexicon.add("第%s号工程,%s,exact".formatted(i, i % 40));
    }
    lexicon.add("改革,1,exact");
    TestJob job =
        TestJob.in(folder.resolve("job"), corpus)
            .set("tables", "exclude", "report.html", "charts", "tifa.xlsx", "adoption")
            .lexicon(lexicon.toArray(String[]::new));
    Published published = run(job, "1g");

    assertThat(published.rows(Table.TERM_YEAR)).hasSize(2 * (TERMS + 1));
    assertThat(published.rows(Table.TERM_YEAR, row -> !row.get("mentions").equals("0")))
        .extracting(row -> row.get("term"))
        .containsOnly("改革");
  }
}
