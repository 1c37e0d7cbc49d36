package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file of the project that follows from the program: a test compares the two, and with
 * {@code -Dtifa.rewrite=true} writes it anew.
 */
public final class GeneratedPart {
  private final Path file;
  private final String before;
  private final String after;

  /** The part between the first {@code before} and the next {@code after}. */
  public GeneratedPart(Path file, String before, String after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /** Fails where the part is not {@code expected}, or makes it so. */
  public void is(String expected) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int start = text.indexOf(before) + before.length();
    int end = text.indexOf(after, start);
    assertThat(text).as("%s around its generated part", file).contains(before, after);
    if (Boolean.getBoolean("tifa.rewrite")) {
      Files.writeString(file, text.substring(0, start) + expected + text.substring(end));
    } else {
      assertThat(text.substring(start, end))
          .as("%s; mvn -Dquick test -Dtest=%s -Dtifa.rewrite=true rewrites it", file, caller())
          .isEqualTo(expected);
    }
  }

  private static String caller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .map(frame -> frame.getDeclaringClass())
                    .filter(type -> type != GeneratedPart.class)
                    .findFirst()
                    .map(Class::getSimpleName)
                    .orElse(""));
  }
}
