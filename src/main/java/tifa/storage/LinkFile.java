package tifa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that stands for a link where there are none that everybody may make: {@code current} is
 * {@code CURRENT.json}, {@code {"run": "runs/…"}}.
 */
final class LinkFile {
  private static final Pattern TARGET = Pattern.compile("\\{\"run\": \"([^\"\\\\]+)\"}\\s*");

  private LinkFile() {}

  /** Where it stands. */
  static String name(String link) {
    int name = link.lastIndexOf('/') + 1;
    return link.substring(0, name) + link.substring(name).toUpperCase(Locale.ROOT) + ".json";
  }

  static byte[] content(String target) {
    return "{\"run\": \"%s\"}\n".formatted(target).getBytes(UTF_8);
  }

  /** Where it leads; empty if it does not say. */
  static Optional<String> target(byte[] content) {
    Matcher matcher = TARGET.matcher(new String(content, UTF_8));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
