package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known of Windows without one. */
@Tag("slow")
class WindowsIT {
  private static final Path BUILT = Path.of(System.getProperty("build.folder")).toAbsolutePath();

  @Test
  void aRunNeedsNoWinutils(@TempDir Path scratch) throws Exception {
    Path jobs = Path.of("jobs").toAbsolutePath();

    LauncherRun run =
        LauncherRun.of(
            scratch,
            Map.of("LC_ALL", "C.UTF-8", "SPARK_LOCAL_IP", "127.0.0.1"),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + jobs.resolve("spark.options"),
                "@" + jobs.resolve("tifa.options"),
                "-Dlog4j2.configurationFile=" + jobs.resolve("conf/log4j2.properties"),
                "-cp",
                "%s:%s:%s"
                    .formatted(
                        BUILT.resolve("test-classes"),
                        BUILT.resolve("tifa.jar"),
                        BUILT.resolve("spark/jars/*")),
                AsWindows.class.getName(),
                "run",
                jobs.resolve("sample/job.json").toString(),
                "--set",
                "output.path=" + scratch.resolve("out")));

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr())
        .contains("taken for Windows", "12 used")
        .doesNotContain("winutils", "HADOOP_HOME");
  }
}
