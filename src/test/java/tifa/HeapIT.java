package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.run.console.RunOutcome;

/** How much memory Java has decides how fast a run is, and not what it says. */
class HeapIT {
  private static final int PARAGRAPHS = 10_000;

  @TempDir Path folder;

  private LauncherRun run(TestJob job, String heap, Path output) throws Exception {
    return LauncherRun.of(
        folder,
        Map.of("TIFA_JAVA_OPTS", "-Xmx" + heap),
        "tifa",
        "run",
        job.file().toString(),
        "--set",
        "output.path=" + output);
  }

  @Test
  void aHeapThatIsTooSmallIsRefusedWithTheFigureBeforeAnythingIsRead() throws Exception {
    TestJob job = TestJob.in(folder.resolve("job"), folder.resolve("no corpus"));
    LauncherRun run = run(job, "512m", folder.resolve("output"));
    assertThat(run.code()).as(run.stderr()).isEqualTo(RunOutcome.INVALID.exitCode());
    assertThat(run.stderr()).contains("tifa needs 640 MB").contains("TIFA_JAVA_OPTS=-Xmx640m");
  }

  /**
   * A document saved by a word processor as a web page: 35 MB of marks around half a MB of words.
   */
  @Test
  @Tag("slow")
  void theSameTablesComeOfAHeapOf640MegabytesAndOf8Gigabytes() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int year = 2018; year < 2024; year++) {
      Files.writeString(corpus.resolve("云州市%s年政府工作报告.html".formatted(year)), page(year));
    }
    TestJob job = TestJob.in(folder.resolve("job"), corpus);
    LauncherRun small = run(job, "640m", folder.resolve("small"));
    assertThat(small.code()).as(small.stderr()).isZero();
    LauncherRun large = run(job, "8g", folder.resolve("large"));
    assertThat(large.code()).as(large.stderr()).isZero();
    Published published = new Published(Path.of(large.lastLine()));
    new Published(Path.of(small.lastLine())).assertSameBytes(published.content());
    assertThat(published.json("run.json").at("/reports/used").asInt()).isEqualTo(6);
  }

  private static String page(int year) {
    String style =
        ("font-family:宋体;mso-ascii-font-family:Calibri;mso-hansi-font-family:Calibri;"
                + "color:black;letter-spacing:.2pt;mso-bidi-font-size:10.5pt;")
            .repeat(12);
    StringBuilder page = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
    page.append("<h1>云州市%s年政府工作报告</h1><p>各位代表：</p>".formatted(year));
    page.append("<p>一、%s年工作回顾</p>".formatted(year - 1));
    Random random = new Random(year);
    for (int i = 0; i < PARAGRAPHS; i++) {
      page.append("<p style=\"%s\"><span lang=EN-US style=\"%s\">".formatted(style, style));
      for (int j = 0; j < 16; j++) {
        page.append((char) (0x5200 + random.nextInt(5_000)));
      }
      page.append("。</span></p>\n");
    }
    return page.append("<p>二、%s年工作安排</p><p>改革。</p></body></html>".formatted(year)).toString();
  }
}
