package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeWatchTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;
  private Path lexicon;
  private Path reports;
  private ChangeWatch changes;

  @BeforeEach
  void watch() throws Exception {
    lexicon = Files.writeString(folder.resolve("词.csv"), "term\n民生\n");
    reports = Files.createDirectories(folder.resolve("报告/云州"));
    changes = new ChangeWatch();
    changes.add(List.of(lexicon), List.of(folder.resolve("报告")));
  }

  @AfterEach
  void end() throws Exception {
    changes.close();
  }

  @Test
  void tellsWhatChangedSinceItWasAskedLast() throws Exception {
    assertThat(changes.await(SHORT)).isEmpty();
    Files.writeString(lexicon, "term\n双碳\n");
    Files.writeString(reports.resolve("2024.txt"), "一");
    Files.writeString(reports.resolve("2024.txt"), "一二");
    assertThat(changes.await(LONG)).containsExactly("2024.txt", "词.csv");
    assertThat(changes.await(SHORT)).isEmpty();
  }

  @Test
  void knowsAFileThatIsPutInTheOldOnesPlace() throws Exception {
    Path draft = Files.writeString(folder.resolve("draft"), "term\n双碳\n");
    Files.move(draft, lexicon, StandardCopyOption.REPLACE_EXISTING);
    assertThat(changes.await(LONG)).containsExactly("词.csv");
  }

  @Test
  void looksIntoFoldersThatAreMadeLater() throws Exception {
    Path later = Files.createDirectory(reports.resolve("2025"));
    assertThat(changes.await(LONG)).containsExactly("2025");
    Files.writeString(later.resolve("a.txt"), "一");
    assertThat(changes.await(LONG)).containsExactly("a.txt");
    Files.delete(later.resolve("a.txt"));
    assertThat(changes.await(LONG)).containsExactly("a.txt");
  }

  @Test
  void leavesNeighboursOfAFileAndWhatNoRunReadsAlone() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "一");
    Files.writeString(reports.resolve(".2024.txt.swp"), "一");
    Files.writeString(reports.resolve("~$2024.docx"), "一");
    assertThat(changes.await(SHORT)).isEmpty();
  }

  @Test
  void awaitsAFolderThatIsNotThereYet() throws Exception {
    Path missing = folder.resolve("新");
    changes.add(List.of(missing), List.of(missing));
    Files.createDirectory(missing);
    assertThat(changes.await(LONG)).containsExactly("新");
  }
}
