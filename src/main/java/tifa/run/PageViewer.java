package tifa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tifa.run.console.Progress;
import tifa.run.publish.PublishedRun;

/** The browser that the person's system has: shows the page of a run, or says why it does not. */
public final class PageViewer {
  private final String system;
  private final Starter starter;
  private final Progress progress;

  /** That of this system. */
  public PageViewer(Progress progress) {
    this(System.getProperty("os.name"), PageViewer::start, progress);
  }

  PageViewer(String system, Starter starter, Progress progress) {
    this.system = system;
    this.starter = starter;
    this.progress = progress;
  }

  /** Starts a program and does not wait for it. */
  @FunctionalInterface
  interface Starter {
    void start(List<String> command) throws IOException;
  }

  /** Shows the page; a run without one, or a system without a browser, is no failure. */
  public void show(PublishedRun run) {
    try {
      Optional<String> page = Summary.page(run);
      if (page.isPresent()) {
        show(page.get());
      } else {
        progress.note("warning: --open: the run has no page");
      }
    } catch (IOException e) {
      progress.note("warning: --open: " + e.getMessage());
    }
  }

  void show(String page) {
    if (!isFile(page)) {
      progress.note("warning: --open: the page is not on this machine");
      return;
    }
    List<String> command = command(page);
    try {
      starter.start(command);
    } catch (IOException e) {
      progress.note(
          "warning: --open: this system has no %s; open the page yourself"
              .formatted(command.get(0)));
    }
  }

  private List<String> command(String page) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", page);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", page);
  }

  private static boolean isFile(String page) {
    try {
      return Files.isRegularFile(Path.of(page));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static void start(List<String> command) throws IOException {
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
