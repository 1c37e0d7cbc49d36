package tifa.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which bytes, settings and programs are told apart. */
public final class Sha256 {
  private static final int PIECE = 1 << 12;

  private Sha256() {}

  /** The hash of {@code bytes}, hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** A hash to be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Adds bytes to a hash, in small pieces: the processor's own instructions for it are used once it
   * has been asked some hundreds of times, and of large pieces a run may have fewer.
   */
  public static void add(MessageDigest digest, byte[] bytes, int from, int length) {
    for (int done = 0; done < length; done += PIECE) {
      digest.update(bytes, from + done, Math.min(PIECE, length - done));
    }
  }
}
