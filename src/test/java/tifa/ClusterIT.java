package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A standalone Spark cluster of one master and two workers on this machine. The workers find {@code
 * hidden} empty, as they would where it is not mounted, and have no locale of their own.
 */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class ClusterIT {
  private static final String HOST = "127.0.0.1";
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int REPORTS = 100;
  private static final String[] SPECULATION = {
    "--conf", "spark.speculation=true",
    "--conf", "spark.speculation.interval=10ms",
    "--conf", "spark.speculation.quantile=0.1",
    "--conf", "spark.speculation.multiplier=0.01",
    "--conf", "spark.speculation.minTaskRuntime=1ms"
  };

  private final Path spark = Path.of(System.getProperty("build.folder"), "spark").toAbsolutePath();
  private final List<Process> processes = new ArrayList<>();
  private Path corpus;
  private Map<String, String> expected;
  private Path folder;
  private Path hidden;
  private int port;

  /** Enough reports for several tasks. */
  @BeforeAll
  void runLocally(@TempDir Path scratch) throws Exception {
    corpus = scratch.resolve("corpus");
    Path project = Path.of("").toAbsolutePath();
    LauncherRun made =
        LauncherRun.of(
            scratch,
            Map.of("LC_ALL", System.getenv("LC_ALL")),
            List.of(
                JAVA,
                "-Dfile.encoding=UTF-8",
                "-Dhome=" + project,
                project.resolve("jobs/bench.d/Corpus.java").toString(),
                corpus.toString(),
                Integer.toString(REPORTS)));
    assertThat(made.code()).as(made.stderr()).isZero();
    expected = job(scratch).publish().content();
  }

  /** The page and its like are made of the tables, on the driver. */
  private TestJob job(Path place) throws IOException {
    return TestJob.in(place.resolve("job"), corpus)
        .set("tables", "exclude", "report.html", "charts", "tifa.xlsx");
  }

  @BeforeEach
  void start(@TempDir Path scratch) throws Exception {
    folder = scratch;
    hidden = Files.createDirectory(folder.resolve("hidden"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    start(List.of(), "master.Master", "--port", Integer.toString(port), "--webui-port", "0");
    awaitMaster();
    List<String> hiding =
        List.of(
            "unshare",
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs none \"$0\" && exec \"$@\"",
            hidden.toString());
    boolean canHide = LauncherRun.of(folder, Map.of(), with(hiding, "true")).code() == 0;
    for (int i = 0; i < 2; i++) {
      start(
          canHide ? hiding : List.of(),
          "worker.Worker",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--webui-port",
          "0",
          "--work-dir",
          folder.resolve("worker" + i).toString(),
          "spark://%s:%s".formatted(HOST, port));
    }
    if (!canHide) {
      Files.delete(hidden);
    }
  }

  private static List<String> with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Stream.of(more)).toList();
  }

  private void start(List<String> under, String daemon, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(under);
    command.add(JAVA);
    command.add("@" + Path.of("jobs", "spark.options").toAbsolutePath());
    command.addAll(List.of("-Xmx256m", "-cp", spark.resolve("jars") + "/*"));
    command.addAll(List.of("org.apache.spark.deploy." + daemon, "--host", HOST));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(daemon + processes.size() + ".log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                spark.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                HOST,
                "LC_ALL",
                "C"));
    processes.add(builder.start());
  }

  private void awaitMaster() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException e) {
        assertThat(Instant.now()).as("the master answers").isBefore(end);
        Thread.sleep(200);
      }
    }
  }

  @AfterEach
  void stop() throws Exception {
    for (Process process : processes) {
      kill(process);
    }
    processes.clear();
  }

  /** A worker takes its executors with it. */
  private static void kill(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  private LauncherRun submit(TestJob job, String... options) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--master", "spark://%s:%s".formatted(HOST, port)));
    arguments.addAll(List.of("--executor-memory", "768m"));
    arguments.addAll(List.of("--conf", "spark.driver.host=" + HOST));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--", "run", job.file().toString(), "--verbose"));
    LauncherRun run = LauncherRun.of(folder, Map.of(), "submit", arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr()).contains("spark://" + HOST);
    return run;
  }

  /** Kills a worker as soon as the job's reports are counted. */
  private CompletableFuture<Void> killAWorkerOnceCountingBegins(TestJob job) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Path runs = job.output().resolve("runs");
            while (!Files.isDirectory(runs) || runs.toFile().list().length == 0) {
              Thread.sleep(5);
            }
            kill(processes.get(1));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static List<String> segments(TestJob job) {
    return Stream.of(job.output().resolve("store").toFile().list())
        .filter(name -> name.endsWith(".reports"))
        .toList();
  }

  @Test
  void publishesTheBytesOfALocalRunAndReadsTheStoreAgain() throws Exception {
    TestJob job = job(folder);

    LauncherRun run = submit(job);

    new Published(Path.of(run.lastLine())).assertSameBytes(expected);
    assertThat(run.stderr()).contains("%s files analysed, 0 taken".formatted(REPORTS));
    assertThat(segments(job)).isNotEmpty();
    job.lexicon("term", "改革", "创新");
    LauncherRun again = submit(job);
    assertThat(again.stderr()).contains("0 files analysed, %s taken".formatted(REPORTS));
    new Published(Path.of(again.lastLine())).assertSound();
  }

  @Test
  void publishesThemThoughAWorkerIsKilled() throws Exception {
    TestJob job = job(folder);
    CompletableFuture<Void> killing = killAWorkerOnceCountingBegins(job);

    LauncherRun run = submit(job, SPECULATION);

    killing.get(1, TimeUnit.SECONDS);
    // Which tasks are done twice is chance; that some may be changes nothing.
    assertThat(run.stderr()).contains("Lost executor");
    new Published(Path.of(run.lastLine())).assertSameBytes(expected);
  }

  @Test
  void publishesThemFromMemoryWhereWorkersDoNotSeeTheOutputAndOneIsKilled() throws Exception {
    assumeTrue(Files.exists(hidden), "skipped: no permission to hide a folder from the workers");
    TestJob job = job(hidden);
    CompletableFuture<Void> killing = killAWorkerOnceCountingBegins(job);

    LauncherRun run = submit(job);

    killing.get(1, TimeUnit.SECONDS);
    assertThat(run.stderr()).contains("Lost executor");
    assertThat(segments(job)).isEmpty();
    new Published(Path.of(run.lastLine())).assertSameBytes(expected);
  }
}
