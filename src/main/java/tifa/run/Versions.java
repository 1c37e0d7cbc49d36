package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Which program this is; the build writes it down. */
public final class Versions {
  private static final Properties BUILD = read();

  /** Of classes that no build wrote down: another each time, so that nothing kept is trusted. */
  private static final String UNKNOWN = "development " + UUID.randomUUID();

  private Versions() {}

  /** The version that the jar states; {@code development} for classes outside a jar. */
  public static String program() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** A hash of the program's classes and resources and of the versions of all libraries. */
  static String build() {
    return stated("build");
  }

  /**
   * What decides, beside a file's bytes and the job, what its analysis gives: a hash of the classes
   * and resources that analyse, the versions of all libraries, and the version of Java, which
   * brings charsets and the properties of characters.
   */
  static String analysis() {
    return stated("analysis") + " java " + Runtime.version().feature();
  }

  private static String stated(String key) {
    return BUILD.getProperty(key, UNKNOWN);
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/tifa/build.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("tifa/build.properties cannot be read", e);
    }
    return properties;
  }
}
