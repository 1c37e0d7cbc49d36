package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through Hadoop's own local file system; the scheme decides which one it is, not this code. */
class HadoopStorageTest {
  @TempDir Path temporary;

  private final HadoopStorage storage = new HadoopStorage(Map.of());
  private Path corpus;
  private String location;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("语料 100%"));
    location = "file://" + corpus;
  }

  @Test
  void listsAndReadsFilesWithAnyName() throws IOException {
    List<String> paths = List.of("a/工作\n报告.txt", "天津 市/2017%20年/政府 工作报告.txt", "𠀀.txt");
    for (String path : paths) {
      write(path, path);
    }
    Listing listing = storage.list(location, Selection.ALL);
    assertThat(listing.files()).extracting(ListedFile::path).containsExactlyElementsOf(paths);
    for (ListedFile file : listing.files()) {
      assertThat(storage.read(file.location(), 1000).orElseThrow())
          .asString()
          .isEqualTo(file.path());
      assertThat(storage.open(file.location()).readAllBytes()).asString().isEqualTo(file.path());
      assertThat(file.size()).isEqualTo(Files.size(corpus.resolve(file.path())));
    }
  }

  @Test
  void selectsAsLocalStorageDoes() throws IOException {
    write(".git/config", "");
    write("天津/~$报告.docx", "");
    write("表/lexicon.csv", "");
    write("天津/报告.pdf", "");
    write("天津/报告.txt", "");
    String lexicon = location + "/表/lexicon.csv";
    Selection selection = Selection.of(List.of("**/*.{txt,csv}"), Set.of(lexicon));
    Listing listing = storage.list(location, selection);
    Listing local = new LocalStorage().list(location, selection);
    assertThat(listing.files()).extracting(ListedFile::path).containsExactly("天津/报告.txt");
    assertThat(listing.ignored()).isEqualTo(local.ignored()).isEqualTo(3);
    assertThat(listing.notIncluded()).isEqualTo(local.notIncluded()).isEqualTo(1);
  }

  @Test
  void tellsLargeFilesWithoutReadingThem() throws IOException {
    write("a", "12345");
    assertThat(storage.read(location + "/a", 4)).isEmpty();
    assertThat(storage.read(location + "/a", 5)).isPresent();
  }

  @Test
  void tellsMissingFromUnsupported() throws IOException {
    write("a", "");
    assertThatThrownBy(() -> storage.list(location + "/missing", Selection.ALL))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> storage.read(location + "/missing", 1))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> storage.list(location + "/a", Selection.ALL))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> storage.list("nosuch://host/a", Selection.ALL))
        .isInstanceOf(UnsupportedLocationException.class)
        .hasMessageContaining("nosuch://host/a");
  }

  private void write(String path, String content) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
