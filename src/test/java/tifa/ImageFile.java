package tifa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Dockerfile, as far as no engine is needed to follow it. */
record ImageFile(String text) {
  private static final Pattern INSTRUCTION = Pattern.compile("(?m)^([A-Z]+) +(.+)$");

  /** Files of the tree, and the folder of the image that they are copied into. */
  record Copy(List<Path> sources, String target) {
    boolean intoFolder() {
      return target.endsWith("/");
    }
  }

  static ImageFile read() throws IOException {
    return new ImageFile(
        Files.readString(Path.of("Dockerfile"))
            .replaceAll("(?m)^#.*\\n", "")
            .replaceAll("\\\\\\n\\s*", ""));
  }

  /** What follows each instruction of a name. */
  List<String> all(String name) {
    return INSTRUCTION
        .matcher(text)
        .results()
        .filter((MatchResult line) -> line.group(1).equals(name))
        .map(line -> line.group(2))
        .toList();
  }

  List<Copy> copies() {
    return all("COPY").stream()
        .map(line -> List.of(line.split(" +")))
        .map(
            words ->
                new Copy(
                    words.subList(0, words.size() - 1).stream().map(Path::of).toList(),
                    words.get(words.size() - 1)))
        .toList();
  }

  /** The program that is started. */
  String entryPoint() {
    return all("ENTRYPOINT").get(0).replaceAll("[\\[\\]\"]", "");
  }

  /** Copies what the image holds into a folder that stands for its root. */
  void layOut(Path root) throws IOException {
    for (Copy copy : copies()) {
      for (Path source : copy.sources()) {
        Path target = root.resolve(copy.target().substring(1));
        copyAll(source, copy.intoFolder() ? target.resolve(source.getFileName()) : target);
      }
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : new ArrayList<>(files.toList())) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
