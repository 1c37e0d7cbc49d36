package tifa;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own. */
final class Browser implements AutoCloseable {
  private static final String AXE = axe();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** A view takes axe-core a second; many at once on a busy machine far more. */
  private static final Duration PATIENCE_WITH_AXE = Duration.ofMinutes(3);

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Starts it; where there is none the test is skipped. */
  static Browser start(Path scratch, String language) throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "skipped: no chromium and chromedriver on the PATH");
    Path downloads = Files.createDirectories(scratch.resolve("downloads"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options =
        new ChromeOptions()
            .setBinary(chromium.get().toString())
            .addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1440,900",
                "--accept-lang=" + language,
                "--lang=" + language,
                "--user-data-dir=" + Files.createTempDirectory(scratch, "profile"))
            .setExperimentalOption(
                "prefs",
                Map.of(
                    "download.default_directory",
                    downloads.toString(),
                    "download.prompt_for_download",
                    false,
                    "intl.accept_languages",
                    language));
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE_WITH_AXE);
    return new Browser(driver, downloads);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page from disk at an address after #, and waits until it is drawn. */
  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + "#" + hash);
    until("document.documentElement.dataset.ready");
  }

  /** What a script returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until an expression is true. */
  void until(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Never came true: " + expression);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The texts of all elements, those scrolled out of sight included. */
  List<String> texts(String selector) {
    return all(selector).stream().map(element -> element.getDomProperty("textContent")).toList();
  }

  /** The element that takes the keys. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** The file that a button saves when Enter is pressed on it, once all of it is there. */
  Path download(WebElement button) throws IOException {
    try (Stream<Path> before = Files.list(downloads)) {
      for (Path file : before.toList()) {
        Files.delete(file);
      }
    }
    button.sendKeys(Keys.ENTER);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try (Stream<Path> files = Files.list(downloads)) {
        List<Path> found = files.toList();
        boolean whole =
            found.size() == 1
                && !found.get(0).toString().endsWith(".crdownload")
                && !found.get(0).getFileName().toString().startsWith(".")
                && Files.size(found.get(0)) > 0;
        if (whole) {
          return found.get(0);
        }
      }
      pause();
    }
    throw new AssertionError("Nothing was saved");
  }

  /** What the console said since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Makes the window so large, in pixels, with all of its tabs. */
  void window(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
  }

  /** Shows the page as on {@code print} or another medium; as on the screen where it is empty. */
  void medium(String name) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", name));
  }

  /** What axe-core finds that keeps somebody from using the page: rule, and the first place. */
  List<String> barriers() {
    driver.executeScript(AXE);
    List<?> found =
        (List<?>)
            driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                  ({ violations }) => done(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)),
                  (error) => done([String(error)]));
                """);
    return found.stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
