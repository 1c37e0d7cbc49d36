package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in {@code tifa.jar} and what is left to Spark's runtime beside it. */
class JarIT {
  private static final Path BUILT = Path.of(System.getProperty("build.folder"));
  private static final Path JAR = BUILT.resolve("tifa.jar");

  @Test
  void noClassStandsBothInTheJarAndInSparksRuntime() throws IOException {
    Set<String> ours = classes(JAR);
    try (Stream<Path> jars = Files.list(BUILT.resolve("spark/jars"))) {
      List<Path> sparks = jars.toList();
      assertThat(sparks).hasSizeGreaterThan(100);
      for (Path spark : sparks) {
        assertThat(classes(spark)).as(spark.toString()).noneMatch(ours::contains);
      }
    }
  }

  @Test
  void startsAtMain() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("tifa.Main");
    }
  }

  @Test
  void carriesItsLicencesAndNoSignatures() throws IOException {
    assertThat(entries(JAR))
        .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/THIRD-PARTY.txt")
        .noneMatch(name -> name.endsWith(".SF") || name.endsWith("module-info.class"));
  }

  private static Set<String> classes(Path jar) throws IOException {
    return entries(jar).stream()
        .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
        .collect(Collectors.toSet());
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).toList();
    }
  }
}
