package tifa.storage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How locations are written: an absolute local path, or a URI whose path is not percent-encoded.
 */
public final class Locations {

  /** The order of published tables and listings; differs from UTF-16 order beyond U+FFFF. */
  public static final Comparator<String> BY_CODE_POINTS =
      (a, b) -> {
        int same = Arrays.mismatch(a.toCharArray(), b.toCharArray());
        if (same < 0 || same >= Math.min(a.length(), b.length())) {
          return Integer.compare(a.length(), b.length());
        }
        return Integer.compare(a.codePointAt(same), b.codePointAt(same));
      };

  /** One letter is a drive of Windows. */
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/");

  private Locations() {}

  /** The scheme of a URI, in lower case; empty for a local path. */
  public static Optional<String> scheme(String location) {
    var matcher = SCHEME.matcher(location);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether the location is on this machine's own file system: a path, or {@code file:}. */
  public static boolean isLocal(String location) {
    return scheme(location).map("file"::equals).orElse(true);
  }

  /** The location of a file below a folder. */
  public static String child(String folder, String relativePath) {
    return folder.endsWith("/") ? folder + relativePath : folder + "/" + relativePath;
  }
}
