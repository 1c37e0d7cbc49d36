package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standalone Spark cluster of one master and two workers on this machine. */
@Tag("slow")
class ClusterIT {
  private static final String HOST = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path spark = Path.of(System.getProperty("build.folder"), "spark").toAbsolutePath();
  private final List<Process> processes = new ArrayList<>();
  private int port;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    spark(folder, "master.Master", "--port", Integer.toString(port), "--webui-port", "0");
    awaitMaster();
    for (int i = 0; i < 2; i++) {
      Path work = folder.resolve("worker" + i);
      spark(
          folder,
          "worker.Worker",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--webui-port",
          "0",
          "--work-dir",
          work.toString(),
          "spark://%s:%s".formatted(HOST, port));
    }
  }

  private void spark(Path folder, String daemon, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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
                "C.UTF-8"));
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
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void publishesTheBytesOfALocalRun(@TempDir Path folder) throws Exception {
    TestJob local = TestJob.in(folder.resolve("local"), TestJob.SAMPLE);
    TestJob cluster = TestJob.in(folder.resolve("cluster"), TestJob.SAMPLE);
    Map<String, String> expected = local.publish().content();

    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of(),
            "submit",
            "--master",
            "spark://%s:%s".formatted(HOST, port),
            "--executor-memory",
            "768m",
            "--conf",
            "spark.driver.host=" + HOST,
            "--",
            "run",
            cluster.file().toString());

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr()).contains("spark://" + HOST);
    new Published(Path.of(run.lastLine())).assertSameBytes(expected);
  }
}
