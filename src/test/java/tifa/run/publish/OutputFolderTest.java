package tifa.run.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.Decoys;
import tifa.storage.ChildJvm;
import tifa.storage.LocalStorage;
import tifa.storage.LockingChild;

class OutputFolderTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final String PRINT = "1a2b3c4d";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void nameFolder() {
    folder = temporary.resolve("输出/样 本");
  }

  @Test
  void publishesARunThatCurrentLeadsTo() throws Exception {
    try (OutputFolder output = open(10)) {
      assertThat(output.current()).isEmpty();
      Publication publication = publish(output, "term_year.csv", "总数");
      assertThat(publication.warnings()).isEmpty();
      assertThat(publication.run().name()).isEqualTo("20260301T020000Z-1a2b3c4d");
      assertThat(output.current().orElseThrow().name()).isEqualTo(publication.run().name());
    }
    assertThat(Files.readSymbolicLink(folder.resolve("current")))
        .isEqualTo(Path.of("runs/20260301T020000Z-1a2b3c4d"));
    assertThat(folder.resolve("current/term_year.csv")).hasContent("总数");
    assertThat(SampleRun.leftovers(folder)).isEmpty();
  }

  @Test
  void showsTheRunBeforeWhileAnotherIsWritten() throws Exception {
    publishAndClose("a.csv", "1");
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      staging.create("a.csv").close();
      try (InputStream in = output.current().orElseThrow().open("a.csv")) {
        assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("1");
      }
      assertThatThrownBy(() -> output.current().orElseThrow().open("changes.csv"))
          .isInstanceOf(NoSuchFileException.class);
    }
    assertThat(folder.resolve("current/a.csv")).hasContent("1");
  }

  @Test
  void movesWithItsFolder() throws Exception {
    publishAndClose("a.csv", "1");
    Path moved = Files.move(folder, temporary.resolve("moved"));
    assertThat(moved.resolve("current/a.csv")).hasContent("1");
  }

  @Test
  void namesASecondRunOfTheSameSecondAfterTheNext() throws Exception {
    publishAndClose("a.csv", "1");
    publishAndClose("a.csv", "2");
    assertThat(runs()).containsExactly("20260301T020000Z-1a2b3c4d", "20260301T020001Z-1a2b3c4d");
    assertThat(folder.resolve("current/a.csv")).hasContent("2");
  }

  @Test
  void keepsTheNewestRuns() throws Exception {
    for (int number = 1; number <= 5; number++) {
      SampleRun.publish(folder, 3, number);
    }
    assertThat(runs())
        .extracting(name -> name.substring(17))
        .containsExactly("00000003", "00000004", "00000005");
    SampleRun.publish(folder, 1, 6);
    assertThat(runs()).extracting(name -> name.substring(17)).containsExactly("00000006");
  }

  @Test
  void keepsTheCurrentRunThoughAClockRanBack() throws Exception {
    SampleRun.publish(folder, 2, 8);
    SampleRun.publish(folder, 2, 9);
    SampleRun.publish(folder, 2, 1);
    assertThat(SampleRun.readCurrent(folder)).isEqualTo(1);
    assertThat(runs())
        .extracting(name -> name.substring(17))
        .containsExactly("00000001", "00000009");
  }

  @Test
  void prunesNothingThatNoRunMade() throws Exception {
    SampleRun.publish(folder, 1, 1);
    Files.createDirectories(folder.resolve("runs/2025 final"));
    String old = runs().get(0);
    Path copied = Files.createDirectory(folder.resolve("runs/20200101T000000Z-00000001"));
    Files.copy(folder.resolve("runs").resolve(old).resolve("a.csv"), copied.resolve("a.csv"));
    SampleRun.publish(folder, 1, 2);
    assertThat(runs()).hasSize(3).doesNotContain(old);
    assertThat(copied.resolve("a.csv")).exists();
  }

  @Test
  void leavesOfAPrunedRunWhatOthersPutIntoItOrChanged() throws Exception {
    SampleRun.publish(folder, 1, 1);
    Path run = folder.resolve("runs").resolve(runs().get(0));
    Files.writeString(run.resolve("notes.txt"), "mine");
    Files.writeString(run.resolve("b.csv"), "my own");
    Publication next = SampleRun.publish(folder, 1, 2);
    assertThat(next.warnings())
        .containsExactly(
            "of %s stays what tifa did not write, or not so: b.csv, notes.txt".formatted(run));
    assertThat(run).isDirectoryNotContaining("glob:**/a.csv");
    assertThat(run.resolve("notes.txt")).hasContent("mine");
    assertThat(run.resolve("b.csv")).hasContent("my own");

    assertThat(SampleRun.publish(folder, 1, 3).warnings()).as("said once").isEmpty();
    assertThat(runs()).hasSize(2);
    Files.delete(run.resolve("notes.txt"));
    Files.delete(run.resolve("b.csv"));
    SampleRun.publish(folder, 1, 4);
    assertThat(runs()).hasSize(1);
    assertThat(folder.resolve(".tifa").toFile().list()).as("mark and one record").hasSize(2);
  }

  @Test
  void keepsEachTextOnceForAllRuns() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      assertThat(staging.writeText("r1", "各位代表：\n𠀀".getBytes(UTF_8))).isTrue();
      assertThat(staging.writeText("r1", "各位代表：\n𠀀".getBytes(UTF_8))).isFalse();
      staging.publish(PRINT, NOW);
    }
    Path text = folder.resolve("texts/r1.txt");
    assertThat(Files.readAllBytes(text)).isEqualTo("各位代表：\n𠀀".getBytes(UTF_8));
    Object key = Files.readAttributes(text, "unix:ino").get("ino");
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      assertThat(staging.writeText("r1", "other".getBytes(UTF_8))).isFalse();
      assertThat(staging.writeText("r2", "乙".getBytes(UTF_8))).isTrue();
      PublishedRun run = staging.publish(PRINT, NOW).run();
      assertThat(run.openText("r2").readAllBytes()).asString(UTF_8).isEqualTo("乙");
    }
    assertThat(Files.readAttributes(text, "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void tellsTasksWhichTextsNeedNotBeWritten() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      assertThat(staging.keptTexts().hold("r1", "各位代表：".getBytes(UTF_8))).isFalse();
      staging.writeText("r1", "各位代表：".getBytes(UTF_8));
      staging.publish(PRINT, NOW);
    }
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      assertThat(staging.keptTexts().hold("r1", "各位代表".getBytes(UTF_8))).isFalse();
      assertThat(staging.keptTexts().hold("r1", "各位代表：\n".getBytes(UTF_8))).isFalse();
      assertThat(staging.keptTexts().hold("r2", "各位代表：".getBytes(UTF_8))).isFalse();
      assertThat(staging.keptTexts().hold("r1", "各位代表：".getBytes(UTF_8))).isTrue();
      assertThat(staging.openText("r1")).as("not yet one of this run").isEmpty();
      staging.leaveText("r1");
      assertThat(staging.openText("r1").orElseThrow().readAllBytes())
          .isEqualTo("各位代表：".getBytes(UTF_8));
      assertThat(staging.publish(PRINT, NOW).warnings()).isEmpty();
    }
    assertThat(folder.resolve("texts/r1.txt")).hasContent("各位代表：");
  }

  @Test
  void removesRecordsThatWereCutOffBeforeTheyToldAnything() throws Exception {
    publishAndClose("a.csv", "1");
    Path own = folder.resolve(".tifa");
    Path whole = own.resolve(own.toFile().list((in, name) -> name.endsWith(".files"))[0]);
    String header = Files.readAllLines(whole).get(0);
    for (String cut : List.of("", "ti", header.substring(0, header.length() - 1), header)) {
      Files.writeString(own.resolve(UUID.randomUUID() + ".files"), cut);
    }
    Path foreign = own.resolve(UUID.randomUUID() + ".files");
    Files.writeString(foreign, "tifa and I");
    open(10).close();
    assertThat(own).isDirectoryContaining(foreign::equals).isDirectoryContaining(whole::equals);
    assertThat(own.toFile().list()).as("with the mark").hasSize(3);
  }

  @Test
  void saysWhichTextIsNotWhatItsNameSaysAndLeavesIt() throws Exception {
    List<String> others = List.of("another", "各位代", "各位代表：还有", "");
    Files.createDirectories(folder);
    for (String other : others) {
      List<String> warnings;
      try (OutputFolder output = open(10);
          Staging staging = output.stage()) {
        Files.writeString(folder.resolve("texts/r1.txt"), other);
        Files.writeString(folder.resolve("texts/r2.txt"), "乙");
        assertThat(staging.writeText("r1", "各位代表：".getBytes(UTF_8))).isFalse();
        assertThat(staging.writeText("r2", "乙".getBytes(UTF_8))).isFalse();
        warnings = staging.publish(PRINT, NOW).warnings();
      }
      assertThat(warnings)
          .singleElement()
          .asString()
          .contains("texts/r1.txt is not the text of that report");
      assertThat(folder.resolve("texts/r1.txt")).hasContent(other);
    }
    Files.delete(folder.resolve("texts/r1.txt"));
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      staging.writeText("r1", "各位代表：".getBytes(UTF_8));
      assertThat(staging.publish(PRINT, NOW).warnings()).isEmpty();
    }
    assertThat(folder.resolve("texts/r1.txt")).hasContent("各位代表：");
  }

  @Test
  void leavesNothingOfARunThatIsNotPublished() throws Exception {
    publishAndClose("a.csv", "1");
    try (OutputFolder output = open(10)) {
      Staging staging = output.stage();
      staging.writeText("r1", "甲".getBytes(UTF_8));
      staging.create("a.csv").write('2');
    }
    assertThat(runs()).hasSize(1);
    assertThat(folder.resolve("texts")).isEmptyDirectory();
    assertThat(folder.resolve("current/a.csv")).hasContent("1");
    assertThat(SampleRun.leftovers(folder)).isEmpty();
  }

  @Test
  void leavesWhatOnlyLooksLikeWhatDeadRunsLeaveBehind() throws Exception {
    publishAndClose("a.csv", "1");
    List<String> foreign =
        List.of("runs/.staging-1/x", "runs/.removed-1/x", "texts/.tmp-1/r1.txt", ".tmp-1/x");
    for (String name : foreign) {
      Files.createDirectories(folder.resolve(name));
    }
    open(10).close();
    assertThat(foreign).allSatisfy(name -> assertThat(folder.resolve(name)).exists());
    assertThat(folder.resolve("current/a.csv")).hasContent("1");
  }

  @Test
  void refusesAFolderOfOthersAndTouchesNothing() throws Exception {
    Files.createDirectories(folder.resolve("store"));
    Files.writeString(folder.resolve("store/thesis.docx"), "mine");
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining("it is not empty (store) and bears no mark of tifa (.tifa)")
        .hasMessageContaining("state a new or an empty folder");
    assertThat(folder.resolve("store/thesis.docx")).hasContent("mine");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void takesAFolderThatOnlyTheSystemWroteTo() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".DS_Store"), "Finder's");
    publishAndClose("a.csv", "1");
    assertThat(folder.resolve(".DS_Store")).hasContent("Finder's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"tifa\": \"output\", \"format\": 1, \"id\": \"../..\"}"})
  void marksAFolderAnewOnlyIfTheMarkWasNotBegun(String content) throws Exception {
    Files.createDirectories(folder.resolve(".tifa"));
    Files.writeString(folder.resolve(".tifa/output.json"), content);
    if (content.isEmpty()) {
      publishAndClose("a.csv", "1");
    } else {
      assertThatThrownBy(() -> open(10)).hasMessageContaining("it is damaged, or not tifa's");
      assertThat(folder.resolve(".tifa/output.json")).hasContent(content);
    }
  }

  @Test
  void leavesAFolderOfANewerVersionAlone() throws Exception {
    publishAndClose("a.csv", "1");
    Path mark = folder.resolve(".tifa/output.json");
    Files.writeString(mark, Files.readString(mark).replace("\"format\":1", "\"format\":2"));
    assertThatThrownBy(() -> open(10)).hasMessageContaining("made by a newer tifa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"store", "runs", "texts", ".tifa", ".lock", "last-run.json", "metrics.prom"})
  void refusesLinksUnderItsOwnNames(String name) throws Exception {
    publishAndClose("a.csv", "1");
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("thesis.docx"), "mine");
    Path place = folder.resolve(name);
    if (Files.exists(place)) {
      Files.move(place, temporary.resolve("moved"));
    }
    Files.createSymbolicLink(place, outside);
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(place + ": it is a link, where tifa keeps a f");
    assertThat(outside.toFile().list()).hasSize(1);
    assertThat(Files.readSymbolicLink(place)).isEqualTo(outside);

    Files.delete(place);
    Files.createSymbolicLink(place, outside.resolve("thesis.docx"));
    assertThatThrownBy(() -> open(10))
        .hasMessageContaining(place + ": it is a link, where tifa keeps a f");
    assertThat(place).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"store", "runs", "texts", ".tifa", ".lock", "last-run.json", "metrics.prom"})
  void refusesOtherKindsUnderItsOwnNames(String name) throws Exception {
    publishAndClose("a.csv", "1");
    Path place = folder.resolve(name);
    boolean isFile = !name.equals(".tifa") && name.contains(".");
    if (Files.exists(place)) {
      Files.move(place, temporary.resolve("moved"));
    }
    if (isFile) {
      Files.createDirectory(place);
    } else {
      Files.writeString(place, "mine");
    }
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(place + ": it is a " + (isFile ? "folder" : "file"));
    assertThat(isFile ? Files.isDirectory(place) : Files.readString(place).equals("mine")).isTrue();
  }

  @Test
  void refusesToPublishWhatWasNotWrittenCompletely() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      OutputStream out = staging.create("a.csv");
      assertThatThrownBy(() -> staging.publish(PRINT, NOW))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a.csv is still being written");
      out.close();
      assertThatThrownBy(() -> staging.create("a.csv"))
          .isInstanceOf(FileAlreadyExistsException.class);
      staging.publish(PRINT, NOW);
      assertThatThrownBy(() -> staging.publish(PRINT, NOW))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void refusesToPublishATableWhoseWriterHidAFailure() throws Exception {
    FaultyStorage storage = new FaultyStorage();
    try (OutputFolder output = OutputFolder.open(storage, folder.toString(), 10, NOW);
        Staging staging = output.stage()) {
      try (PrintStream out = new PrintStream(staging.create("a.csv"), false, UTF_8)) {
        storage.failOnce(storage.steps() + 1);
        out.print("1");
      }
      assertThatThrownBy(() -> staging.publish(PRINT, NOW))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("a.csv was not written completely");
    }
    assertThat(runs()).isEmpty();
  }

  @Test
  void publishesAFolderOfFiles() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      for (String name : List.of("charts/民生.svg", "charts/双碳.svg")) {
        try (OutputStream out = staging.create(name)) {
          out.write(name.getBytes(StandardCharsets.UTF_8));
        }
      }
      staging.publish("0123abcd", Instant.parse("2026-01-01T00:00:00Z"));
    }
    assertThat(folder.resolve("current/charts/双碳.svg")).hasContent("charts/双碳.svg");
    assertThat(folder.resolve("current/charts")).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void opensAgainWhatWasWrittenAndNothingElse() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      try (OutputStream out = staging.create("a.csv")) {
        out.write('x');
      }
      try (InputStream in = staging.open("a.csv").orElseThrow()) {
        assertThat(in.readAllBytes()).containsExactly('x');
      }
      assertThat(staging.open("b.csv")).isEmpty();
    }
  }

  @Test
  void refusesNamesThatLeadElsewhere() throws Exception {
    try (OutputFolder output = open(10);
        Staging staging = output.stage()) {
      for (String name : List.of("", "../a", "a/../b", "a/b/c", "/a", "a/", ".lock")) {
        assertThatThrownBy(() -> staging.create(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> staging.writeText("." + name, "".getBytes(UTF_8)))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void recordsEachAttemptOverTheOneBefore() throws Exception {
    try (OutputFolder output = open(10)) {
      output.recordAttempt("{\"status\": \"失败\", \"first\": true}");
      output.recordAttempt("{\"status\": \"published\"}");
    }
    assertThat(folder.resolve("last-run.json")).hasContent("{\"status\": \"published\"}");
    assertThat(SampleRun.leftovers(folder)).isEmpty();
  }

  @Test
  void turnsASecondRunAwayAndNamesTheFirst() throws Exception {
    Files.createDirectories(folder);
    try (ChildJvm child = ChildJvm.start(LockingChild.class, folder.resolve(".lock").toString())) {
      assertThat(child.readLine()).isEqualTo("locked");
      assertThatThrownBy(() -> open(10))
          .isInstanceOf(OutputLockedException.class)
          .hasMessageContaining("process " + child.pid())
          .hasMessageContaining(" since 2026-03-01T02:00:00Z");
      child.kill();
      publishAndClose("a.csv", "1");
    }
    try (OutputFolder output = open(10)) {
      assertThatThrownBy(() -> open(10)).isInstanceOf(OutputLockedException.class);
    }
    open(10).close();
  }

  @Test
  void tellsWhyAFolderCannotBeUsed() throws Exception {
    Files.writeString(temporary.resolve("输出"), "a file");
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(folder + " cannot be used as output: ")
        .hasMessageContaining(temporary.resolve("输出").toString());
  }

  @Test
  void isNoLinkThatLeadsNowhere() throws Exception {
    Files.createDirectory(temporary.resolve("输出"));
    Files.createSymbolicLink(folder, temporary.resolve("nowhere"));
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(folder + ": it is a link that leads to no folder");
    assertThat(folder).isSymbolicLink();
  }

  @Test
  void mayBeALinkToAFolder() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createDirectory(temporary.resolve("输出"));
    Files.createSymbolicLink(folder, elsewhere);
    publishAndClose("a.csv", "1");
    assertThat(elsewhere.resolve("current/a.csv")).hasContent("1");
    assertThat(folder).isSymbolicLink();
  }

  @Test
  void refusesAFolderWhereCurrentIsNoLinkAndLetsGoOfIt() throws Exception {
    Path current = Files.createDirectories(folder.resolve("current"));
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(current + ": it is a folder, where tifa keeps a link");
    Files.delete(current);
    open(10).close();
  }

  @Test
  void hasNoCurrentRunIfItWasRemovedByHand() throws Exception {
    publishAndClose("a.csv", "1");
    Path current = folder.resolve("current");
    Decoys.deleteFolder(current.toRealPath());
    publishAndClose("a.csv", "2");
    assertThat(folder.resolve("current/a.csv")).hasContent("2");
  }

  @Test
  void refusesAFolderWhereCurrentLeadsElsewhere() throws Exception {
    publishAndClose("a.csv", "1");
    Path current = folder.resolve("current");
    Files.delete(current);
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(current, elsewhere);
    assertThatThrownBy(() -> open(10))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining(current + ": it leads to " + elsewhere);
    assertThat(Files.readSymbolicLink(current)).isEqualTo(elsewhere);
  }

  private OutputFolder open(int keepRuns) throws Exception {
    return OutputFolder.open(new LocalStorage(), folder.toString(), keepRuns, NOW);
  }

  private void publishAndClose(String file, String content) throws Exception {
    try (OutputFolder output = open(10)) {
      publish(output, file, content);
    }
  }

  private static Publication publish(OutputFolder output, String file, String content)
      throws IOException {
    try (Staging staging = output.stage()) {
      try (OutputStream out = staging.create(file)) {
        out.write(content.getBytes(UTF_8));
      }
      return staging.publish(PRINT, NOW);
    }
  }

  private List<String> runs() throws IOException {
    return new LocalStorage().names(folder.resolve("runs").toString());
  }
}
