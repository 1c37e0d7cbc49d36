package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  @TempDir Path folder;

  @Test
  void passesUnderUtf8() {
    assumeTrue(FileNames.isUtf8(System.getProperty("sun.jnu.encoding")));
    assertThatCode(FileNames::requireUnicode).doesNotThrowAnyException();
  }

  @Test
  void knowsUtf8ByItsNames() {
    assertThat(List.of("UTF-8", "utf8")).allMatch(FileNames::isUtf8);
    assertThat(List.of("ANSI_X3.4-1968", "GB18030", "", "?")).noneMatch(FileNames::isUtf8);
  }

  @Test
  void refusesAnAsciiLocaleAndSaysWhatToDo() throws Exception {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    assumeTrue(os.contains("linux"), "elsewhere the locale does not govern file names");
    try (ChildJvm child =
        ChildJvm.start(List.of(), Map.of("LC_ALL", "C"), ListingChild.class, folder.toString())) {
      assertThat(child.readLine())
          .startsWith("FileNameEncodingException")
          .contains("LC_ALL=C.UTF-8", "jobs/tifa");
    }
  }
}
