package tifa.storage;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether this JVM can name files in Chinese at all. */
public final class FileNames {
  private FileNames() {}

  /**
   * Passes if file names are encoded as UTF-8, or are characters as on Windows. Otherwise Java
   * would see files with Chinese names as missing, without an error, so nothing may be listed.
   *
   * @throws FileNameEncodingException that says how to start the program instead
   */
  public static void requireUnicode() throws FileNameEncodingException {
    // Set once by the JVM from the locale; file.encoding does not govern names.
    String encoding = System.getProperty("sun.jnu.encoding", "");
    if (File.separatorChar == '/' && !isUtf8(encoding)) {
      throw new FileNameEncodingException(encoding);
    }
  }

  static boolean isUtf8(String encoding) {
    try {
      return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unknownName) {
      return false;
    }
  }
}
