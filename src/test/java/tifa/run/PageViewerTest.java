package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.run.console.Progress;

class PageViewerTest {
  @TempDir private Path scratch;

  private final StringWriter said = new StringWriter();
  private final Progress progress = new Progress(new PrintWriter(said, true));
  private final List<String> started = new ArrayList<>();

  @Test
  void everySystemHasItsWayToShowAPage() throws IOException {
    String page = Files.createFile(scratch.resolve("报告 页.html")).toString();

    for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
      new PageViewer(system, started::addAll, progress).show(page);
    }

    assertThat(started)
        .containsExactly(
            "xdg-open", page, "open", page, "rundll32", "url.dll,FileProtocolHandler", page);
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void aSystemWithoutABrowserIsToldOf() throws IOException {
    String page = Files.createFile(scratch.resolve("report.html")).toString();

    new PageViewer(
            "Linux",
            command -> {
              throw new IOException("error=2");
            },
            progress)
        .show(page);

    assertThat(said.toString()).contains("no xdg-open; open the page yourself");
  }

  @Test
  void aPageOnAClusterIsNotHere() {
    new PageViewer("Linux", started::addAll, progress).show("hdfs://namenode/out/report.html");

    assertThat(started).isEmpty();
    assertThat(said.toString()).contains("not on this machine");
  }
}
