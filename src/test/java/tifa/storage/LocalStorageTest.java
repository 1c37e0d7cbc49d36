package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocalStorageTest {
  @TempDir Path folder;

  private final LocalStorage storage = new LocalStorage();

  @Test
  void readsUpToTheLimitAndNotBeyond() throws IOException {
    String file = file("报告.txt", "12345");
    assertThat(storage.read(file, 5))
        .hasValueSatisfying(b -> assertThat(b).asString().isEqualTo("12345"));
    assertThat(storage.read(file, 4)).isEmpty();
    assertThat(storage.read(file("empty", ""), 5)).hasValueSatisfying(b -> assertThat(b).isEmpty());
    assertThatThrownBy(() -> storage.read(location("missing"), 5))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsNoFurtherThanTheLimitWhateverTheSizeSays() throws IOException {
    Path growing = Path.of("/proc/self/status");
    assumeTrue(Files.exists(growing));
    assertThat(growing).as("as its size says").isEmptyFile();
    assertThat(storage.read(growing.toString(), 100)).isEmpty();
  }

  @Test
  @Timeout(20)
  void opensNoPipeAndNoDevice() throws Exception {
    Path pipe = folder.resolve("lexicon.csv");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertThatThrownBy(() -> storage.read(pipe.toString(), 1000)).hasMessageContaining("a pipe");
    assertThatThrownBy(() -> storage.read("/dev/zero", 1000)).hasMessageContaining("device");
  }

  @Test
  void createsFilesOnlyUnderFreeNames() throws IOException {
    try (OutputStream out = storage.create(location("a"))) {
      out.write('1');
    }
    assertThat(folder.resolve("a")).hasContent("1");
    assertThatThrownBy(() -> storage.create(location("a")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("a")).hasContent("1");
  }

  @Test
  void renamesOnlyToFreeNames() throws IOException {
    file("from/a", "1");
    storage.createFolder(location("taken"));
    assertThatThrownBy(() -> storage.rename(location("from"), location("taken")))
        .isInstanceOf(FileAlreadyExistsException.class);
    storage.rename(location("from"), location("to"));
    assertThat(folder.resolve("to/a")).hasContent("1");
    assertThat(folder.resolve("from")).doesNotExist();
  }

  @Test
  void replacesAFileByAnother() throws IOException {
    storage.replace(file("new", "2"), file("old", "1"));
    assertThat(folder.resolve("old")).hasContent("2");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void removesOneNameOfTheKindThatItIsTakenFor() throws IOException {
    file("kept/a", "1");
    file("b", "2");
    Files.createDirectory(folder.resolve("empty"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kept"));
    Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("missing"));
    for (String name : List.of("kept", "link", "empty")) {
      assertThat(storage.remove(location(name), Kind.FILE)).as(name).isFalse();
    }
    for (String name : List.of("kept", "link", "b")) {
      assertThat(storage.remove(location(name), Kind.FOLDER)).as(name).isFalse();
    }
    assertThat(storage.names(location("")))
        .containsExactly("b", "empty", "kept", "link", "nowhere");

    assertThat(storage.remove(location("b"), Kind.FILE)).isTrue();
    assertThat(storage.remove(location("empty"), Kind.FOLDER)).isTrue();
    assertThat(storage.remove(location("link"), Kind.LINK)).isTrue();
    assertThat(storage.remove(location("nowhere"), Kind.LINK)).isTrue();
    assertThat(storage.remove(location("missing"), Kind.FILE)).isTrue();
    assertThat(storage.names(location(""))).containsExactly("kept");
    assertThat(folder.resolve("kept/a")).hasContent("1");
  }

  @Test
  void replacesNeitherLinksNorFolders() throws IOException {
    file("new", "2");
    file("folder/a", "1");
    Files.createDirectory(folder.resolve("empty"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("folder/a"));
    for (String name : List.of("folder", "empty", "link")) {
      assertThatThrownBy(() -> storage.replace(location("new"), location(name)))
          .as(name)
          .isInstanceOf(IOException.class);
    }
    assertThat(storage.names(location(""))).containsExactly("empty", "folder", "link", "new");
    assertThat(folder.resolve("folder/a")).hasContent("1");
  }

  @Test
  void seesLinksThatLeadNowhereAsTakenNames() throws IOException {
    Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("missing"));
    assertThat(storage.exists(location("nowhere"))).isTrue();
    assertThat(storage.exists(location("missing"))).isFalse();
  }

  @Test
  void namesWhatIsInAFolderInOrderOfCodePoints() throws IOException {
    file("𠀀", "");
    file("Ａ", "");
    file("天津", "");
    assertThat(storage.names(location(""))).containsExactly("天津", "Ａ", "𠀀");
    assertThat(storage.names(location("missing"))).isEmpty();
  }

  @Test
  void switchesALinkAndLeavesNothingElse() throws IOException {
    assertThat(storage.readLink(location("current"))).isEmpty();
    storage.switchLink(location("current"), location("new"), "runs/1");
    storage.switchLink(location("current"), location("new"), "runs/2");
    assertThat(storage.readLink(location("current"))).contains("runs/2");
    assertThat(storage.names(location(""))).containsExactly("current");
  }

  @Test
  void aFileStandsForTheLinkWhereNotEverybodyMayMakeLinks() throws IOException {
    LocalStorage windows = new LocalStorage(false);
    String link = folder + "/current";

    assertThat(windows.readLink(link)).isEmpty();
    windows.switchLink(link, folder + "/.new", "runs/1");
    windows.switchLink(link, folder + "/.new", "runs/2");
    windows.sync(folder.toString());

    assertThat(windows.readLink(link)).contains("runs/2");
    assertThat(windows.names(folder.toString())).containsExactly("CURRENT.json");
    assertThat(Path.of(windows.linkName(link))).content().isEqualTo("{\"run\": \"runs/2\"}\n");
    Files.writeString(Path.of(windows.linkName(link)), "anything");
    assertThatThrownBy(() -> windows.readLink(link)).isInstanceOf(NotLinkException.class);
  }

  @Test
  void doesNotTakeAFolderForALink() throws IOException {
    file("current/a", "1");
    assertThatThrownBy(() -> storage.readLink(location("current")))
        .isInstanceOf(NotLinkException.class);
    assertThatThrownBy(() -> storage.switchLink(location("current"), location("new"), "runs/1"))
        .isInstanceOf(IOException.class);
    assertThat(storage.names(location(""))).containsExactly("current");
    assertThat(folder.resolve("current/a")).hasContent("1");
  }

  @Test
  void syncsFilesAndFolders() throws IOException {
    storage.sync(file("a", "1"));
    storage.sync(location(""));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    storage.sync(link.toString());
    assertThatThrownBy(() -> storage.sync(location("missing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void takesAPathThatNoFileCanHaveForMissing() {
    assertThatThrownBy(() -> storage.open("/a\0b")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void describesFailuresInWords() {
    assertThatThrownBy(() -> storage.open(location("报告")))
        .satisfies(
            e ->
                assertThat(Failure.describe((IOException) e))
                    .isEqualTo(location("报告") + ": no such file or folder"));
    assertThatThrownBy(() -> storage.open("/a\0b"))
        .satisfies(
            e ->
                assertThat(Failure.describe((IOException) e))
                    .startsWith("/a\0b: ")
                    .doesNotContain("no such file"));
  }

  private String location(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }
}
