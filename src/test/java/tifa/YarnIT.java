package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.server.MiniYARNCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.storage.TestHdfs;

/** A YARN and an HDFS on this machine, and the Spark that {@code SPARK_HOME} names. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class YarnIT {
  private static final String SPARK = System.getenv("SPARK_HOME");

  private Path scratch;
  private Path settings;
  private TestHdfs hdfs;
  private MiniYARNCluster yarn;
  private TestJob job;
  private Map<String, String> expected;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    assumeTrue(
        canDoYarn(), "skipped: SPARK_HOME names no Spark that can do YARN, and Maven's cannot");
    scratch = folder;
    hdfs = TestHdfs.start(scratch.resolve("disk"));
    hdfs.files().copyFromLocalFile(hadoop(TestJob.SAMPLE), hadoop("/语料/corpus"));
    startYarn();
    // The page and its like are made of the tables, on the driver.
    job =
        TestJob.in(scratch.resolve("job"), TestJob.SAMPLE)
            .lexicon(Files.readAllLines(TestJob.POLICY_TERMS).toArray(String[]::new))
            .set("tables", "exclude", "report.html", "charts", "tifa.xlsx");
    expected = job.publish().content();
  }

  private static boolean canDoYarn() throws IOException {
    if (SPARK == null) {
      return false;
    }
    try (var jars = Files.newDirectoryStream(Path.of(SPARK, "jars"), "spark-yarn_*.jar")) {
      return jars.iterator().hasNext();
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Object path) {
    return new org.apache.hadoop.fs.Path(path.toString());
  }

  /** Nodes do not get the locale of whoever submits, and these have none. */
  private void startYarn() throws Exception {
    System.setProperty("test.build.data", scratch.toString());
    Configuration wanted = new YarnConfiguration();
    wanted.set("fs.defaultFS", hdfs.uri());
    wanted.set("yarn.nodemanager.env-whitelist", "PATH");
    wanted.set("yarn.scheduler.capacity.root.queues", "default");
    wanted.set("yarn.scheduler.capacity.root.default.capacity", "100");
    yarn = new MiniYARNCluster("yarn", 1, 1, 1);
    yarn.init(wanted);
    yarn.start();
    assertThat(yarn.waitForNodeManagersToConnect(20_000)).isTrue();
    settings = Files.createDirectory(scratch.resolve("settings"));
    try (OutputStream file = Files.newOutputStream(settings.resolve("yarn-site.xml"))) {
      yarn.getConfig().writeXml(file);
    }
    Files.copy(settings.resolve("yarn-site.xml"), settings.resolve("core-site.xml"));
  }

  @AfterAll
  void stop() {
    if (yarn != null) {
      yarn.stop();
      hdfs.close();
    }
  }

  private LauncherRun submit(String output, Stream<String> options, String jobFile)
      throws Exception {
    String java = System.getProperty("java.home");
    List<String> arguments = new ArrayList<>(List.of("--master", "yarn", "--num-executors", "1"));
    arguments.addAll(List.of("--driver-memory", "1g", "--executor-memory", "1g"));
    arguments.addAll(List.of("--conf", "spark.yarn.appMasterEnv.JAVA_HOME=" + java));
    arguments.addAll(List.of("--conf", "spark.executorEnv.JAVA_HOME=" + java));
    arguments.addAll(List.of("--conf", "spark.ui.enabled=false"));
    // These JVMs live for seconds.
    for (String part : List.of("driver", "yarn.am", "executor")) {
      arguments.addAll(
          List.of("--conf", "spark." + part + ".extraJavaOptions=-XX:TieredStopAtLevel=1"));
    }
    options.forEach(arguments::add);
    arguments.addAll(List.of("--", "run", jobFile));
    arguments.addAll(List.of("--set", "corpus.path=" + hdfs.uri() + "/语料/corpus"));
    arguments.addAll(List.of("--set", "output.path=" + output));
    LauncherRun run =
        LauncherRun.of(
            scratch,
            Map.of("SPARK_HOME", SPARK, "JAVA_HOME", java, "HADOOP_CONF_DIR", settings.toString()),
            "submit",
            arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.stderr()).isZero();
    return run;
  }

  /** Returns the name of the current run. */
  private String assertPublished(String output) throws Exception {
    Path copy = scratch.resolve("copy");
    hdfs.files().copyToLocalFile(false, hadoop(output), hadoop(copy), true);
    String run =
        new ObjectMapper().readTree(copy.resolve("CURRENT.json").toFile()).get("run").asText();
    new Published(copy.resolve(run)).assertSameBytes(expected);
    return run;
  }

  @Test
  void publishesTheTablesOfALocalRun() throws Exception {
    String output = hdfs.uri() + "/输出";

    LauncherRun run = submit(output, Stream.of(), job.file().toString());

    assertThat(run.stderr()).contains("Spark 4.2", ", yarn");
    assertThat(run.lastLine()).isEqualTo(output + "/" + assertPublished(output));
  }

  @Test
  void doesSoFromADriverOnTheClusterAndEndsWellWhereNothingHasChanged() throws Exception {
    String output = hdfs.uri() + "/集群";
    Path lexicon = job.file().resolveSibling("lexicon.csv");
    List<String> options =
        List.of(
            "--deploy-mode",
            "cluster",
            "--files",
            job.file() + "," + lexicon,
            // Not sent each time, which takes a quarter of a run.
            "--conf",
            "spark.yarn.jars=local:" + SPARK + "/jars/*");

    submit(output, options.stream(), "job.json");

    String run = assertPublished(output);
    submit(output, options.stream(), "job.json");
    assertThat(assertPublished(output)).isEqualTo(run);
  }
}
