package tifa.job;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file or folder is; whether it exists is not known here.
 *
 * @param written as the job states it
 * @param resolved an absolute local path, or a URI with its scheme exactly as written
 */
public record Location(String written, String resolved) {
  // One letter before the colon would be a drive.
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*", Pattern.DOTALL);

  public Location {
    if (scheme(resolved).isEmpty() && !Path.of(resolved).isAbsolute()) {
      throw new IllegalArgumentException(
          "Invalid location %s: neither absolute nor a URI".formatted(resolved));
    }
  }

  /**
   * The location that is written so in a file in {@code folder}.
   *
   * @throws InvalidPathException if no file of this machine can be called so
   */
  static Location of(String written, Path folder) {
    return scheme(written).isPresent()
        ? new Location(written, written)
        : new Location(written, folder.toAbsolutePath().resolve(written).normalize().toString());
  }

  /** The URI's scheme in lower case; empty for a local path. */
  public Optional<String> scheme() {
    return scheme(resolved);
  }

  /** Is it on this machine's file systems, as a path or as a {@code file:} URI? */
  public boolean isLocal() {
    return scheme().map(scheme -> scheme.equals("file")).orElse(true);
  }

  /** Where it is on this machine; only if it {@link #isLocal}. */
  public Path localPath() {
    return Path.of(localName());
  }

  public boolean isHdfs() {
    return scheme().map(scheme -> scheme.equals("hdfs")).orElse(false);
  }

  /** Is the other location this one or below it, by the names or by where links lead? */
  boolean contains(Location other) {
    return other.folderName().startsWith(folderName())
        || (isLocal() && other.isLocal() && other.realPath().startsWith(realPath()));
  }

  private String folderName() {
    String name = localName();
    return name.endsWith("/") ? name : name + "/";
  }

  private String localName() {
    return resolved.replaceFirst("^(?i:file):/+", "/");
  }

  /** The path without links, as far as it exists. */
  private Path realPath() {
    Path path = Path.of(localName()).normalize();
    for (Path existing = path; existing != null; existing = existing.getParent()) {
      try {
        return existing.toRealPath().resolve(existing.relativize(path));
      } catch (IOException e) {
        // It does not exist, or cannot be looked at: what is above it may.
      }
    }
    return path;
  }

  private static Optional<String> scheme(String location) {
    Matcher matcher = SCHEME.matcher(location);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
