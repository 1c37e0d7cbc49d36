package tifa.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.job.Job;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.PlainEngine;
import tifa.run.publish.PublishedRun;

class FolderRunTest {
  @TempDir private Path scratch;
  private Path reports;

  @BeforeEach
  void writeAReport() throws IOException {
    scratch = scratch.toRealPath();
    reports = Files.createDirectory(scratch.resolve("云州 报告"));
    Files.writeString(
        reports.resolve("云州市2024.txt"),
        """
        云州市2024年政府工作报告
        各位代表：
        一、2023年工作回顾
        发展数字经济，保障民生。
        二、2024年工作安排
        继续发展数字经济。
        """);
  }

  @Test
  void aFolderIsAJobWithTheShippedLexiconAndItsOutputBesideIt() throws RunException {
    Job opened = JobFile.ofFolder(reports, List.of(), List.of());

    assertThat(opened.name()).isEqualTo("云州_报告");
    assertThat(opened.output().path().resolved())
        .isEqualTo(scratch.resolve("云州 报告-tifa").toString());
    assertThat(Inputs.of(opened).lexicon().terms())
        .extracting(term -> term.label())
        .contains("数字经济", "双碳");
  }

  @Test
  void aFolderOfALinkInsideItselfHasNoOutputInside() throws Exception {
    Path link = Files.createSymbolicLink(reports.resolve("again"), reports);

    assertThat(JobFile.ofFolder(link, List.of(), List.of()).output().path().resolved())
        .isEqualTo(scratch.resolve("云州 报告-tifa").toString());
  }

  @Test
  void settingsOfTheCommandLineHoldForAFolderToo() throws RunException {
    assertThat(
            JobFile.ofFolder(reports, List.of(), List.of("corpus.years.from=2020"))
                .corpus()
                .years()
                .from())
        .isEqualTo(2020);
    assertThatExceptionOfType(RunException.class)
        .isThrownBy(
            () ->
                JobFile.ofFolder(
                    reports, List.of(), List.of("output.path=" + reports.resolve("out"))))
        .withMessageContaining("lies inside corpus.path");
  }

  @Test
  void theRootHasNoRoomForAnOutputBesideIt() {
    assertThatExceptionOfType(RunException.class)
        .isThrownBy(() -> JobFile.ofFolder(Path.of("/"), List.of(), List.of()))
        .withMessageContaining("no room beside it")
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(RunOutcome.NO_CORPUS));
  }

  @Test
  void aRunEndsWithWhatThereIsToReadThePageAndTheFolder() throws Exception {
    Files.createFile(reports.resolve("空.txt"));
    Path lexicon = Files.writeString(scratch.resolve("terms.csv"), "term\n数字经济\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (int attempt = 1; attempt <= 2; attempt++) {
      said.reset();
      Progress progress = new Progress(new PrintStream(said, true, UTF_8));
      Job opened = JobFile.ofFolder(reports, List.of(lexicon), List.of());
      PublishedRun published =
          new JobRun(opened, progress, bytes -> new PlainEngine(progress), false).publish();
      Summary.tell(published, progress);
      String run = published.location();

      List<String> lines = said.toString(UTF_8).lines().toList();
      // 云州市 is in no list of places, which is worth a warning.
      assertThat(lines.subList(lines.size() - 3, lines.size()))
          .containsExactly(
              "to read: 1 error and 0 warnings in " + run + "/problems.csv",
              "page:    " + run + "/report.html",
              "folder:  " + run);
      assertThat(Path.of(run, "report.html")).exists();
      assertThat(run).startsWith(scratch.resolve("云州 报告-tifa").toString());
    }
    assertThat(reports).isDirectoryNotContaining("glob:**{-tifa,output}");
  }

  @Test
  void aReaderHasANewRunBeforeTheOldOneGoes() throws Exception {
    Path lexicon = scratch.resolve("terms.csv");
    Path runs = scratch.resolve("云州 报告-tifa/runs");
    Path current = runs.resolveSibling("current");
    Progress progress = new Progress(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    List<Integer> there = new ArrayList<>();
    for (String term : List.of("数字经济", "民生", "民生")) {
      Files.writeString(lexicon, "term\n" + term + "\n");
      Job opened = JobFile.ofFolder(reports, List.of(lexicon), List.of("output.keepRuns=1"));
      new JobRun(opened, progress, bytes -> new PlainEngine(progress), false)
          .publish(
              run -> {
                there.add(runs.toFile().list().length);
                assertThat(current.resolve("run.json"))
                    .hasSameBinaryContentAs(Path.of(run.location(), "run.json"));
              });
      assertThat(runs.toFile().list()).hasSize(1);
    }
    assertThat(there).as("of the last nothing was published").containsExactly(1, 2, 1);
  }

  @Test
  void anAliasWithACommaStandsAmongTheProblemsWithItsRow() throws Exception {
    for (String rows : List.of("双碳,碳达峰，碳中和\n民生,\n", "民生,\n双碳,碳达峰，碳中和\n")) {
      Path lexicon = Files.writeString(scratch.resolve("词.csv"), "提法,别名\n" + rows);
      Progress progress = new Progress(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
      Job opened = JobFile.ofFolder(reports, List.of(lexicon), List.of());
      PublishedRun published =
          new JobRun(opened, progress, bytes -> new PlainEngine(progress), false).publish();

      assertThat(Path.of(published.location(), "problems.csv"))
          .content()
          .contains("ALIAS_WITH_COMMA,warning,,,")
          .contains("词.csv, row %s, column aliases".formatted(rows.startsWith("双碳") ? 2 : 3));
    }
  }

  @Test
  void aNewJobCanBeRunAndOverwritesNothing() throws Exception {
    Path folder = scratch.resolve("我的 任务");

    assertThat(NewJob.in(folder))
        .containsExactly(
            folder.resolve("job.json"), folder.resolve("lexicon.csv"), folder.resolve("README.txt"))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    Job opened = JobFile.read(folder.resolve("job.json").toString(), List.of());
    assertThat(opened.corpus().paths().get(0).resolved())
        .isEqualTo(folder.resolve("reports").toString());
    assertThat(folder.resolve("reports")).isEmptyDirectory();

    Files.delete(folder.resolve("job.json"));
    Files.writeString(folder.resolve("lexicon.csv"), "mine");
    assertThatExceptionOfType(RunException.class)
        .isThrownBy(() -> NewJob.in(folder))
        .withMessageContaining("lexicon.csv")
        .withMessageContaining("nothing was written");
    assertThat(folder.resolve("job.json")).doesNotExist();
    assertThat(folder.resolve("lexicon.csv")).hasContent("mine");
  }
}
