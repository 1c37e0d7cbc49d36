package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Dockerfile promises; {@code ReleaseIT} runs what it lays out. */
class ImageTest {
  @Test
  void itBeginsWithTheOfficialJavaAndEndsAsAnOrdinaryUser() throws Exception {
    ImageFile image = ImageFile.read();

    assertThat(image.all("FROM")).singleElement().asString().matches("eclipse-temurin:17-jre-\\w+");
    assertThat(image.all("USER")).singleElement().asString().matches("[1-9]\\d*:[1-9]\\d*");
    assertThat(image.all("ADD")).isEmpty();
  }

  /** What Maven builds is there once {@code -Prelease package} ran. */
  @Test
  void whatItCopiesIsThereAndIsSentToTheEngine() throws Exception {
    List<Path> sources =
        ImageFile.read().copies().stream().flatMap(copy -> copy.sources().stream()).toList();

    assertThat(sources)
        .filteredOn(source -> !source.startsWith("target"))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source).exists());
    List<String> sent =
        Files.readAllLines(Path.of(".dockerignore")).stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();
    assertThat(sources)
        .allSatisfy(
            source ->
                assertThat(sent)
                    .anyMatch(
                        each ->
                            source.startsWith(each)
                                || source.toString().matches(each.replace("*", ".*"))));
  }

  @Test
  void whatItStartsIsCopiedWithAllThatItNeeds() throws Exception {
    ImageFile image = ImageFile.read();
    Path home = Path.of(image.entryPoint()).getParent();

    assertThat(image.copies())
        .anySatisfy(
            copy -> {
              assertThat(copy.sources()).contains(Path.of("src/release/tifa"));
              assertThat(Path.of(copy.target())).isEqualTo(home);
            })
        .anySatisfy(copy -> assertThat(Path.of(copy.target())).isEqualTo(home.resolve("lib")));
    assertThat(image.all("RUN").get(0)).startsWith("ln -s \"$JAVA_HOME\" " + home + "/java");
  }
}
