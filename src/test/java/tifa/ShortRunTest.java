package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortRunTest {
  private static final long SHORT = 1 << 20;
  private static final long LONG = 1 << 30;

  @Test
  void sparesAShortRunTheOptimisingCompilerAndALongOneNot() throws Exception {
    assertThat(levelsOfCompilation(SHORT)).contains("1").doesNotContain("4");
    assertThat(levelsOfCompilation(LONG)).contains("4");
  }

  /** At which levels a Java of its own compiled what a run of so many bytes does most often. */
  private static List<String> levelsOfCompilation(long bytes)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xbatch",
                "-XX:+PrintCompilation",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtifa.shortRun=" + Path.of("jobs", "conf", "short-run.json").toAbsolutePath(),
                Working.class.getName(),
                String.valueOf(bytes))
            .redirectErrorStream(true)
            .start();
    List<String> levels = new ArrayList<>();
    try (var out = java.inputReader(StandardCharsets.UTF_8)) {
      out.lines()
          .filter(line -> line.contains("ShortRunTest$Working::sum") && !line.contains("made not"))
          .forEach(line -> levels.add(line.replaceFirst(".* ([1-4]) +\\S+::sum.*", "$1")));
    }
    assertThat(java.waitFor()).isZero();
    return levels;
  }

  /** Does something often. */
  static final class Working {
    private Working() {}

    public static void main(String[] args) {
      ShortRun.beginIfShort(Long.parseLong(args[0]));
      long sum = 0;
      for (int i = 0; i < 3_000_000; i++) {
        sum += sum(i);
      }
      System.out.println(sum);
    }

    private static int sum(int number) {
      int sum = 0;
      for (int i = 0; i < 20; i++) {
        sum += number ^ i;
      }
      return sum;
    }
  }
}
