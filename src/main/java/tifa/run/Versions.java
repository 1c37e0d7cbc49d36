package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import tifa.storage.Sha256;

/** Which program this is. */
public final class Versions {
  private Versions() {}

  /** The version that the jar states; {@code development} for classes outside a jar. */
  public static String program() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** A hash of the program's jar, read once; empty for classes outside a jar. */
  static String build() {
    return Build.HASH;
  }

  private static final class Build {
    static final String HASH = hashOfJar();
  }

  private static String hashOfJar() {
    CodeSource source = Versions.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return "";
    }
    try (InputStream in = Files.newInputStream(Path.of(source.getLocation().toURI()))) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's jar cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program's jar has no readable location", e);
    }
  }
}
