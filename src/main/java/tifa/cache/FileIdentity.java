package tifa.cache;

/**
 * By what a file is recognised without being read.
 *
 * @param path relative to the corpus
 * @param size bytes
 * @param modified milliseconds since the epoch; {@link #UNCERTAIN} where it says nothing
 * @param stamp inode and time of the last change of status; empty where the file system has none
 * @param sha256 of its bytes; empty where they could not be read
 * @param failure the problem for which it was not, or could not reliably be, analysed; else empty
 */
public record FileIdentity(
    String path, long size, long modified, String stamp, String sha256, String failure) {
  /** The file was written when it was listed, or just before: it may have changed since unseen. */
  public static final long UNCERTAIN = Long.MIN_VALUE;
}
