package tifa;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real reports, which stand beside the project and not in it. */
final class RealReports {
  private static final Path ALL = Path.of("../shared/corpus");
  private static final Path MORE = Path.of("../shared/corpus-more");

  private RealReports() {}

  /** A folder of them; without it the test is skipped. */
  static Path folder(String name) {
    return under(ALL, name);
  }

  /** A folder of more of them; without it the test is skipped. */
  static Path moreFolder(String name) {
    return under(MORE, name);
  }

  private static Path under(Path all, String name) {
    Path folder = all.resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(folder), () -> "no real reports to read in " + folder);
    return folder;
  }
}
