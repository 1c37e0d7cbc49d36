package tifa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an output asks of its storage, of a real HDFS. */
@Tag("slow")
class HdfsOutputIT {
  private static final LockHolder HOLDER =
      new LockHolder(4711, "stats-01", Instant.parse("2026-03-01T02:00:00Z"));

  private static TestHdfs hdfs;
  private static int folders;

  private String folder;
  private HdfsOutput storage;

  @BeforeAll
  static void start(@TempDir Path disk) throws Exception {
    hdfs = TestHdfs.start(disk);
  }

  @AfterAll
  static void stop() {
    hdfs.close();
  }

  @BeforeEach
  void makeFolder() throws IOException {
    folders++;
    folder = hdfs.uri() + "/输出 " + folders;
    storage = new HdfsOutput(folder);
    storage.createFolder(folder);
  }

  @Test
  void writesReadsAndLists() throws IOException {
    write("乙.csv", "二");
    write("甲 1%.csv", "一");
    storage.createFolder(folder + "/runs/a");

    assertThat(storage.names(folder)).containsExactly("runs", "乙.csv", "甲 1%.csv");
    assertThat(read("甲 1%.csv")).isEqualTo("一");
    assertThat(storage.exists(folder + "/runs")).isTrue();
    assertThat(storage.exists(folder + "/缺")).isFalse();
    assertThat(storage.names(folder + "/缺")).isEmpty();
    storage.sync(folder + "/乙.csv");
    storage.sync(folder + "/runs");
    assertThatThrownBy(() -> storage.sync(folder + "/缺")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> storage.open(folder + "/缺")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> storage.create(folder + "/乙.csv"))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aSyncedByteIsThereBeforeTheFileIsClosed() throws IOException {
    OutputStream out = storage.create(folder + "/a");
    out.write("一".getBytes(UTF_8));
    out.close();
    out.close();
    assertThat(read("a")).isEqualTo("一");
  }

  @Test
  void renamesOntoNothingAndReplacesWhatIsThere() throws IOException {
    write("a", "一");
    write("b", "二");
    assertThatThrownBy(() -> storage.rename(folder + "/a", folder + "/b"))
        .isInstanceOf(FileAlreadyExistsException.class);
    storage.replace(folder + "/a", folder + "/b");
    assertThat(storage.names(folder)).containsExactly("b");
    assertThat(read("b")).isEqualTo("一");
    storage.rename(folder + "/b", folder + "/c");
    assertThat(storage.remove(folder + "/c", Kind.FOLDER)).isFalse();
    assertThat(storage.remove(folder + "/c", Kind.FILE)).isTrue();
    assertThat(storage.remove(folder + "/c", Kind.FILE)).isTrue();
    assertThat(storage.names(folder)).isEmpty();
  }

  @Test
  void removesNoFolderWithAnythingInIt() throws IOException {
    storage.createFolder(folder + "/runs");
    write("runs/a", "一");
    assertThat(storage.remove(folder + "/runs", Kind.FOLDER)).isFalse();
    assertThat(storage.remove(folder + "/runs", Kind.FILE)).isFalse();
    assertThat(read("runs/a")).isEqualTo("一");
    assertThatThrownBy(() -> storage.replace(folder + "/runs/a", folder + "/runs"))
        .isInstanceOf(IOException.class);
    storage.remove(folder + "/runs/a", Kind.FILE);
    assertThat(storage.remove(folder + "/runs", Kind.FOLDER)).isTrue();
  }

  @Test
  void switchesCurrentAsAFile() throws IOException {
    assertThat(storage.readLink(folder + "/current")).isEmpty();
    storage.switchLink(folder + "/current", folder + "/new", "runs/a");
    storage.switchLink(folder + "/current", folder + "/new", "runs/b");

    assertThat(storage.readLink(folder + "/current")).contains("runs/b");
    assertThat(storage.names(folder)).containsExactly("CURRENT.json");
    assertThat(read("CURRENT.json")).isEqualTo("{\"run\": \"runs/b\"}\n");
  }

  @Test
  void oneHoldsTheLockAndSaysWho() throws IOException {
    String lock = folder + "/.lock";
    StorageLock held = storage.tryLock(lock, HOLDER).orElseThrow();
    held.requireHeld();
    assertThat(storage.tryLock(lock, HOLDER)).isEmpty();
    assertThat(storage.lockHolder(lock)).contains(HOLDER);

    held.close();
    held.close();
    assertThat(storage.lockHolder(lock)).isEmpty();
    assertThat(storage.names(folder)).isEmpty();
    storage.tryLock(lock, HOLDER).orElseThrow().close();
  }

  @Test
  void ofManyThatTryOneGetsTheLock() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      Callable<Optional<StorageLock>> attempt = () -> storage.tryLock(folder + "/.lock", HOLDER);
      long taken = 0;
      for (var result :
          threads.invokeAll(
              IntStream.range(0, 20).mapToObj(i -> attempt).collect(Collectors.toList()))) {
        taken += result.get().isPresent() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aLivingHolderKeepsTheLockForLongerThanItMayBeSilent() throws Exception {
    HdfsOutput impatient = new HdfsOutput(folder, Duration.ofMillis(900));
    try (StorageLock held = impatient.tryLock(folder + "/.lock", HOLDER).orElseThrow()) {
      Thread.sleep(2500);
      assertThat(impatient.tryLock(folder + "/.lock", HOLDER)).isEmpty();
      held.requireHeld();
    }
  }

  @Test
  void theLockOfADeadProcessIsTakenOnceItIsStale() throws Exception {
    String lock = folder + "/.lock";
    HdfsOutput impatient = new HdfsOutput(folder, Duration.ofSeconds(3));
    try (ChildJvm child = ChildJvm.start(HdfsLockingChild.class, lock)) {
      assertThat(child.readLine()).isEqualTo("locked");
      assertThat(impatient.tryLock(lock, HOLDER)).isEmpty();
      assertThat(storage.lockHolder(lock).orElseThrow().pid()).isEqualTo(child.pid());
      child.kill();
    }
    assertThat(impatient.tryLock(lock, HOLDER)).as("no sign of life for a moment").isEmpty();
    Thread.sleep(3500);
    assertThat(storage.tryLock(lock, HOLDER)).as("two minutes are not over").isEmpty();

    try (StorageLock taken = impatient.tryLock(lock, HOLDER).orElseThrow()) {
      taken.requireHeld();
      assertThat(storage.lockHolder(lock)).contains(HOLDER);
      assertThat(storage.names(folder)).containsExactly(".lock");
    }
  }

  @Test
  void aHolderThatStoodStillForTooLongIsTold() throws Exception {
    String lock = folder + "/.lock";
    StorageLock still = storage.tryLock(lock, HOLDER).orElseThrow();
    // As if it had been silent since 1970.
    hdfs.files().setTimes(new org.apache.hadoop.fs.Path(lock), 0, -1);
    try (StorageLock taken = storage.tryLock(lock, HOLDER).orElseThrow()) {
      assertThatThrownBy(still::requireHeld)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("was taken by another run");
      still.close();
      taken.requireHeld();
    }
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = storage.create(folder + "/" + name)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private String read(String name) throws IOException {
    try (InputStream in = storage.open(folder + "/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
