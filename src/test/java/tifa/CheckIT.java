package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} tells what a run would read, and does nothing else. */
class CheckIT {
  @TempDir private Path scratch;

  @Test
  void saysWhatWouldBeReadWithoutSparkAndWithoutWriting() throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014");
    Files.copy(corpus.resolve("云州市2014年政府工作报告.txt"), corpus.resolve("副本.txt"));
    Files.writeString(corpus.resolve("日记\n2.txt"), "今天天气很好。");
    Files.createFile(corpus.resolve(".隐藏"));
    TestJob job = TestJob.in(scratch.resolve("job"), corpus);
    List<String> before = everything();

    LauncherRun run =
        LauncherRun.of(
            scratch, Map.of("LC_ALL", "C.UTF-8"), javaWithoutSpark("check", job.file().toString()));

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stdout().lines())
        .contains(
            "corpus: 4 files to read, 1 ignored, 0 not included",
            "  used      云州市2013年政府工作报告.txt  云州市 2013, 2,289 characters in 16 sections",
            "  duplicate 副本.txt  云州市 2014, 2,161 characters in 16 sections",
            "problems: 2")
        .anyMatch(line -> line.startsWith("lexicon: ") && line.contains(" terms, "))
        .anyMatch(line -> line.startsWith("  rejected  日记\\u000a2.txt"))
        .anyMatch(line -> line.startsWith("  DUPLICATE 副本.txt: "))
        .anyMatch(line -> line.startsWith("  NO_REPORT 日记\\u000a2.txt: "));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aCorpusWithoutAReportFails() throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("日记.txt"), "今天天气很好。");
    TestJob job = TestJob.in(scratch.resolve("job"), corpus);

    CommandRun run = CommandRun.of("check", job.file().toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stdout()).contains("NO_REPORT 日记.txt");
    assertThat(run.stderr()).contains("No usable report");
    assertThat(job.output()).doesNotExist();
  }

  @Test
  void listsWhatIsInDoubtFirstWithWhatSpeaksForIt() throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014");
    Path misnamed = corpus.resolve("云州市2012年政府工作报告.txt");
    Files.move(corpus.resolve("云州市2014年政府工作报告.txt"), misnamed);
    TestJob job = TestJob.in(scratch.resolve("job"), corpus);

    CommandRun run = CommandRun.of("check", job.file().toString());

    List<String> list =
        run.stdout().lines().dropWhile(line -> !line.startsWith("in doubt")).toList();
    assertThat(list.get(0)).isEqualTo("in doubt: 1");
    assertThat(list.get(1)).startsWith("  used      云州市2012年政府工作报告.txt  云州市 2014");
    assertThat(list)
        .contains(
            "            YEAR_DISAGREES",
            "            2014: the title (2014年云州市政府工作报告)",
            "            2012: the file name (云州市2012年政府工作报告.txt)",
            "others: 1");
    assertThat(list.get(list.size() - 1)).startsWith("  used      云州市2013年政府工作报告.txt");
  }

  @Test
  void writesWhatItBelievesToANewFileOnly() throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013");
    TestJob job = TestJob.in(scratch.resolve("job"), corpus);
    Path file = scratch.resolve("believed.csv");

    CommandRun first = CommandRun.of("check", job.file().toString(), "--metadata", file.toString());
    assertThat(first.code()).as(first.stderr()).isZero();
    String written = Files.readString(file);
    assertThat(written)
        .isEqualTo(
            "\uFEFFpath,region_code,region,level,year,title\r\n"
                + "云州市2013年政府工作报告.txt,,云州市,city,2013,云州市2013年政府工作报告\r\n");

    Files.writeString(file, "corrected");
    CommandRun second =
        CommandRun.of("check", job.file().toString(), "--metadata", file.toString());
    assertThat(second.code()).isEqualTo(73);
    assertThat(second.stderr()).contains("exists and is left as it is");
    assertThat(file).hasContent("corrected");
  }

  /** Java with the program and all that Spark brings, except Spark. */
  private static List<String> javaWithoutSpark(String... arguments) throws Exception {
    Path built = Path.of(System.getProperty("build.folder")).toAbsolutePath();
    List<String> jars = new ArrayList<>(List.of(built.resolve("tifa.jar").toString()));
    try (Stream<Path> all = Files.list(built.resolve("spark/jars"))) {
      all.map(Path::toString).filter(jar -> !jar.contains("/spark-")).forEach(jars::add);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(":", jars),
                "tifa.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Every file and folder, with the time of its last change. */
  private List<String> everything() throws Exception {
    try (Stream<Path> paths = Files.walk(scratch)) {
      List<String> all = new ArrayList<>();
      for (Path path : paths.sorted().toList()) {
        all.add(path + " " + Files.getLastModifiedTime(path));
      }
      return all;
    }
  }
}
