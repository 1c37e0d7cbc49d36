package tifa.storage;

/** The JVM was started under a locale in which file names are not UTF-8. */
public final class FileNameEncodingException extends Exception {
  private static final long serialVersionUID = 1L;

  FileNameEncodingException(String encoding) {
    super(
        ("File names are encoded as %s here, which would lose files with Chinese names: "
                + "set LC_ALL=C.UTF-8, or start with jobs/tifa or jobs/submit, which do so")
            .formatted(encoding.isEmpty() ? "an unknown encoding" : encoding));
  }
}
