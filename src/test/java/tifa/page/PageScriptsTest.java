package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the tests of the page's scripts, {@code src/test/page}, where there is a Node.js. */
class PageScriptsTest {
  private static final int OLDEST_NODE = 20;

  @BeforeAll
  static void needsNode() {
    assumeTrue(
        version() >= OLDEST_NODE,
        "the page's scripts are not tested: Node.js %s or newer is not on the path"
            .formatted(OLDEST_NODE));
  }

  private static int version() {
    try {
      Matcher version = Pattern.compile("^v(\\d+)\\.").matcher(run("node", "--version").output());
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  @Test
  void theTestsOfThePagesScriptsPass() throws Exception {
    List<String> command = new ArrayList<>(List.of("node", "--test", "--test-reporter=tap"));
    try (Stream<Path> files = Files.list(Path.of("src/test/page"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".test.js"))
          .sorted()
          .forEach(command::add);
    }

    Ended ended = run(command.toArray(String[]::new));

    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).containsPattern("(?m)^# pass [1-9]");
  }

  private record Ended(int code, String output) {}

  private static Ended run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
