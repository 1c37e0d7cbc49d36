package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.TestJob;
import tifa.analysis.FileFacts;
import tifa.analysis.ReportFacts;
import tifa.job.Job;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.AnalysedFile;
import tifa.run.engine.AnalysedPack;
import tifa.run.engine.AnalysisPlan;
import tifa.run.engine.Engine;
import tifa.run.engine.EngineBeside;
import tifa.run.engine.PlainEngine;
import tifa.storage.ListedFile;

/**
 * An id has 48 bits of a hash: of 56,000 corpora of 100,000 reports one has two of the same. No two
 * texts are known that do, so that an engine makes them here.
 */
class SameReportIdTest {
  @TempDir Path folder;

  @Test
  void twoCountedReportsOfOneIdAreNamedAndNothingIsPublished() throws Exception {
    TestJob job = TestJob.in(folder.resolve("job"), corpus(2023, 2024)).lexicon("term", "改革");

    RunException e = catchThrowableOfType(RunException.class, () -> run(job));

    assertThat(e.outcome()).isEqualTo(RunOutcome.INVALID);
    assertThat(e)
        .hasMessageContaining(
            "云州市2023年政府工作报告.txt and 云州市2024年政府工作报告.txt have the same report_id r0");
    assertThat(job.output().resolve("current")).doesNotExist();
    assertThat(
            new ObjectMapper()
                .readTree(job.output().resolve("last-run.json").toFile())
                .path("outcome")
                .asInt())
        .isEqualTo(78);
  }

  private Path corpus(int... years) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int year : years) {
      Files.writeString(
          corpus.resolve(name(year)),
          "云州市%s年政府工作报告\n\n各位代表：\n\n一、%s年工作回顾\n\n过去一年，改革不断深化。\n".formatted(year, year - 1));
    }
    return corpus;
  }

  private static String name(int year) {
    return "云州市%s年政府工作报告.txt".formatted(year);
  }

  private static void run(TestJob job) throws RunException {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    Job opened = JobFile.read(job.file().toString(), List.of());
    new JobRun(opened, silent, bytes -> new OneId(new PlainEngine(silent)), false).publish();
  }

  /** Gives all reports one id. */
  private record OneId(Engine engine) implements EngineBeside {
    @Override
    public List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan)
        throws IOException {
      return engine.analyse(files, plan).stream()
          .map(
              pack ->
                  new AnalysedPack(pack.files().stream().map(OneId::of).toList(), pack.segments()))
          .toList();
    }

    private static AnalysedFile of(AnalysedFile file) {
      return new AnalysedFile(
          file.file(),
          file.sha256(),
          file.failure(),
          file.facts().stream().map(OneId::of).toList());
    }

    private static FileFacts of(FileFacts file) {
      return new FileFacts(
          file.path(),
          file.sha256(),
          file.format(),
          file.encoding(),
          file.reports().stream().map(OneId::of).toList(),
          file.problems());
    }

    private static ReportFacts of(ReportFacts report) {
      return new ReportFacts(
          report.position(),
          "r0",
          report.title(),
          report.kind(),
          report.abridged(),
          report.years(),
          report.deliveredOn(),
          report.speaker(),
          report.titleLines(),
          report.opening(),
          report.places(),
          report.selves(),
          report.divided(),
          report.gaps(),
          report.chars(),
          report.appendixChars(),
          report.removedChars(),
          report.tokens(),
          report.sections(),
          report.roleSizes(),
          report.stated(),
          report.sketch());
    }
  }
}
