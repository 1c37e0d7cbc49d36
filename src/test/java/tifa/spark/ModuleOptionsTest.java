package tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** {@code jobs/spark.options} opens the JDK to Spark, for {@code jobs/tifa} and for the tests. */
class ModuleOptionsTest {
  private static final List<String> SPARKS_OWN =
      List.of(JavaModuleOptions.defaultModuleOptions().split(" ", -1));

  @Test
  void theFileHoldsWhatSparkAsksFor() throws IOException {
    assertThat(Files.readAllLines(Path.of("jobs/spark.options"))).isEqualTo(SPARKS_OWN);
  }

  @Test
  void theTestsRunWithIt() {
    assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments()).containsAll(SPARKS_OWN);
  }
}
