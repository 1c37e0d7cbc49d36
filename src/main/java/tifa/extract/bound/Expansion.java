package tifa.extract.bound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Counts what the entries of a file, and of the archives in it, expand to. */
public final class Expansion {
  private final long most;
  private long expanded;

  /** For a file of {@code bytes} bytes. */
  public Expansion(long bytes) {
    most = Math.min(Limits.EXPANDED_BYTES, Math.max(Limits.FREE_BYTES, bytes * Limits.EXPANSION));
  }

  /** All bytes of an entry, closing the stream. */
  byte[] readAll(InputStream in, String entry) throws IOException, RejectedFileException {
    try (in) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        Abandoned.check();
        expanded += n;
        if (expanded > most) {
          throw new RejectedFileException(
              ProblemCode.EXPANDS_TOO_FAR,
              "It expands to more than %s bytes, at %s".formatted(most, entry));
        }
        if (out.size() + n > Limits.FILE_BYTES) {
          throw new RejectedFileException(
              ProblemCode.TOO_LARGE,
              "%s has more than %s bytes; no report has".formatted(entry, Limits.FILE_BYTES));
        }
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    }
  }
}
