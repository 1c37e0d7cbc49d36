package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.ChildJvm;
import tifa.storage.TestHdfs;

/** Whatever runs do, and whatever becomes of them, no file of anyone else's goes. */
@Tag("slow")
class DecoyIT {
  static final List<String> TERMS = List.of("改革", "民生");

  private static final int KILLS = Integer.getInteger("tifa.test.kills", 5);

  @TempDir Path scratch;

  private FileSystem files;
  private String output;
  private Path corpus;
  private TestJob job;
  private Decoys decoys;

  @Test
  void noRunTakesAwayWhatOthersPutIntoTheOutputFolder() throws Exception {
    files = new RawLocalFileSystem();
    files.initialize(java.net.URI.create("file:///"), new Configuration());
    output = scratch.resolve("输出").toString();
    start();
    job.run(settings("改革"));
    decoys.linksIn(Path.of(output), scratch.resolve("outside"));
    live(() -> {});
    assertThat(decoys.count()).isGreaterThan(60);
  }

  @Test
  void noRunTakesAwayWhatOthersPutIntoTheOutputFolderOnHdfs() throws Exception {
    try (TestHdfs hdfs = TestHdfs.start(scratch.resolve("disk"))) {
      files = hdfs.files();
      output = hdfs.uri() + "/输出";
      start();
      // As if whoever held it had been silent since 1970.
      org.apache.hadoop.fs.Path lock = new org.apache.hadoop.fs.Path(output + "/.lock");
      live(
          () -> {
            if (files.exists(lock)) {
              files.setTimes(lock, 0, -1);
            }
          });
      assertThat(decoys.count()).isGreaterThan(40);
    }
  }

  private void start() throws IOException {
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014", "2015");
    job = TestJob.in(scratch.resolve("job"), corpus);
    decoys = new Decoys(files);
  }

  private interface Step {
    void run() throws IOException;
  }

  /** The life of an output folder among files of others. */
  private void live(Step forgetLock) throws Exception {
    String foreign = output + " of others";
    Decoys others = new Decoys(files).in(foreign);
    List<String> before = names(foreign);
    assertThatThrownBy(() -> job.run("output.path=" + foreign))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.outcome()).isEqualTo(RunOutcome.NO_OUTPUT));
    others.assertUntouched("a run that was refused");
    assertThat(names(foreign)).isEqualTo(before);

    String first = job.run(settings("改革"));
    decoys.in(output).inRun(first);
    step("a run that changes nothing", "改革");
    step("another lexicon", "民生");
    TestJob.copy(TestJob.SAMPLE, corpus, "2016");
    step("a report more", "民生");
    Files.delete(corpus.resolve("云州市2013年政府工作报告.txt"));
    step("a report less", "民生");
    step("pruning", "改革", "output.keepRuns=1");
    step("pruning again", "民生", "output.keepRuns=1");

    for (Function<byte[], byte[]> damage : DAMAGES) {
      for (String name : names(output + "/store")) {
        if (name.matches("(segment-|manifest-|CURRENT).*")
            && !decoys.has(output + "/store/" + name)) {
          damage(output + "/store/" + name, damage);
        }
      }
      step("a damaged store", "改革", "output.keepRuns=1");
      step("a damaged store, once more", "民生", "output.keepRuns=1");
    }

    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 1; kill <= KILLS; kill++) {
      List<String> arguments = new ArrayList<>();
      arguments.add(scratch.resolve("killed").toString());
      arguments.add(corpus.toString());
      arguments.addAll(List.of("output.path=" + output, "output.keepRuns=2"));
      try (ChildJvm child = ChildJvm.start(RunningChild.class, arguments.toArray(String[]::new))) {
        child.readLine();
        Thread.sleep(random.nextInt(6000));
        child.kill();
      }
      forgetLock.run();
      decoys.assertUntouched("kill %s of seed %s".formatted(kill, seed));
      step("a run after a kill", TERMS.get(kill % 2));
    }
  }

  private static final List<Function<byte[], byte[]>> DAMAGES =
      List.of(
          bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
          },
          bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2),
          bytes -> new byte[0]);

  private void damage(String location, Function<byte[], byte[]> damage) throws IOException {
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(location);
    byte[] bytes;
    try (InputStream in = files.open(file)) {
      bytes = in.readAllBytes();
    }
    try (OutputStream out = files.create(file, true)) {
      out.write(damage.apply(bytes));
    }
  }

  private void step(String what, String term, String... settings) throws Exception {
    String run = job.run(settings(term, settings));
    decoys.assertUntouched(what);
    assertThat(files.exists(new org.apache.hadoop.fs.Path(run, "term_year.csv"))).as(what).isTrue();
  }

  private String[] settings(String term, String... more) throws IOException {
    job.lexicon("term,match", term + ",exact");
    return Stream.concat(Stream.of("output.path=" + output), Stream.of(more))
        .toArray(String[]::new);
  }

  private List<String> names(String folder) throws IOException {
    return Stream.of(files.listStatus(new org.apache.hadoop.fs.Path(folder)))
        .map(FileStatus::getPath)
        .map(org.apache.hadoop.fs.Path::getName)
        .sorted()
        .toList();
  }
}
