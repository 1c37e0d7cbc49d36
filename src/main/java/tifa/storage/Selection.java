package tifa.storage;

import java.util.List;
import java.util.Set;

/**
 * Which files of a folder are wanted. Passed over in any case: names that begin with {@code .} or
 * {@code ~$}, {@code Thumbs.db} and {@code desktop.ini} in any case of letters.
 *
 * @param include patterns on the relative path, of which one must match
 * @param ignoredLocations files that are not to be listed and folders that are not to be entered,
 *     such as a table that lies among the reports
 */
public record Selection(List<Glob> include, Set<String> ignoredLocations) {

  /** Everything but what is always passed over. */
  public static final Selection ALL = of(List.of("**/*"), Set.of());

  /** Copies its arguments. */
  public Selection {
    if (include.isEmpty()) {
      throw new IllegalArgumentException("Invalid selection: no include pattern");
    }
    include = List.copyOf(include);
    ignoredLocations = Set.copyOf(ignoredLocations);
  }

  /**
   * A selection by patterns, see {@link Glob}.
   *
   * @throws IllegalArgumentException that names the pattern, if one is invalid
   */
  public static Selection of(List<String> include, Set<String> ignoredLocations) {
    return new Selection(include.stream().map(Glob::of).toList(), ignoredLocations);
  }

  boolean includes(String path) {
    return include.stream().anyMatch(glob -> glob.matches(path));
  }

  /** Whether a file or folder of this name, wherever it is, is not looked at. */
  public static boolean ignoresName(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }
}
