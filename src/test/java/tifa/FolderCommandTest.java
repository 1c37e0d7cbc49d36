package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderCommandTest {
  @TempDir private Path scratch;

  /** As Notepad saves a job that it is told to save as Unicode, or in the code page of Windows. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "GB18030"})
  void aJobMayBeInAnyEncodingThatALexiconMayBeIn(String encoding, @TempDir Path scratch)
      throws Exception {
    Path job = scratch.resolve("job.json");
    Files.write(job, "{\"name\": \"云州\", \"lexicn\": []}".getBytes(Charset.forName(encoding)));

    CommandRun check = CommandRun.of("check", job.toString());

    assertThat(check.code()).isEqualTo(78);
    assertThat(check.stderr()).contains("did you mean lexicon?").doesNotContain("name =");
  }

  @Test
  void aDocumentInPlaceOfAJobIsRefusedInPlainWords(@TempDir Path scratch) throws Exception {
    Path job = Files.write(scratch.resolve("job.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, -1});

    CommandRun check = CommandRun.of("check", job.toString());

    assertThat(check.code()).isEqualTo(78);
    assertThat(check.stderr()).contains("this is no plain text; save the job as text in UTF-8");
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    CommandRun check = CommandRun.of("check", "云州\0.json");

    assertThat(check.code()).isEqualTo(78);
    assertThat(check.stderr()).contains("no file or folder can have this name");
  }

  @Test
  void aFolderIsCheckedWithALexiconOfItsOwn() throws IOException {
    Path reports = Files.createDirectory(scratch.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "云州市2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n保障民生。\n");
    Path lexicon = Files.writeString(scratch.resolve("词.csv"), "提法,别名\n民生,\n双碳,碳达峰，碳中和\n");

    CommandRun check = CommandRun.of("check", reports.toString(), "--lexicon", lexicon.toString());

    assertThat(check.code()).isZero();
    assertThat(check.stdout())
        .contains("lexicon: 2 terms")
        .contains("词.csv, row 3, column aliases, \"碳达峰，碳中和\"")
        .contains("1 reports would count");
    assertThat(scratch).isDirectoryNotContaining("glob:**-tifa");
  }

  @Test
  void aJobFileNamesItsLexiconItself() throws IOException {
    Path job = TestJob.in(scratch.resolve("job"), TestJob.SAMPLE).file();

    CommandRun check = CommandRun.of("check", job.toString(), "--lexicon", "terms.csv");

    assertThat(check.code()).isEqualTo(64);
    assertThat(check.stderr()).contains("--lexicon goes with a folder of reports");
  }

  @Test
  void aNewJobIsBegunOnce() {
    String folder = scratch.resolve("云州").toString();

    CommandRun first = CommandRun.of("init", folder);
    CommandRun second = CommandRun.of("init", folder);

    assertThat(first.code()).isZero();
    assertThat(first.stdout()).contains("job.json", "lexicon.csv", "README.txt");
    assertThat(first.stderr()).contains("tifa run ");
    assertThat(second.code()).isEqualTo(73);
    assertThat(second.stderr()).contains("there already, so nothing was written");
  }
}
