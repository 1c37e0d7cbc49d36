package tifa.extract.bound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The list of entries at an archive's end (PKWARE APPNOTE 4.3.12 to 4.3.16), followed only to count
 * them: libraries read it whole, half a million entries in twenty seconds. Its own number of
 * entries may be wrong, and libraries do not heed it.
 */
final class ZipDirectory {
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_BYTES = 46;
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int END64 = 0x06064b50;
  private static final int END64_BYTES = 56;
  private static final int LOCATOR64 = 0x07064b50;
  private static final int LOCATOR64_BYTES = 20;
  private static final int LONGEST_COMMENT = 0xffff;

  private final ByteBuffer archive;

  private ZipDirectory(byte[] bytes) {
    archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether an archive lists more than {@code most} entries; false where it has no list. */
  static boolean hasMoreEntries(byte[] bytes, int most) {
    return new ZipDirectory(bytes).hasMoreEntries(most);
  }

  private boolean hasMoreEntries(int most) {
    long at = start();
    int entries = 0;
    while (has(HEADER, at, HEADER_BYTES) && entries <= most) {
      entries++;
      at += HEADER_BYTES + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
    }
    return entries > most;
  }

  /** Where the list begins; -1 where there is none. */
  private long start() {
    int end = archive.capacity() - END_BYTES;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && !has(END, end, END_BYTES)) {
      end--;
    }
    if (end < first) {
      return -1;
    }
    if (has(LOCATOR64, end - LOCATOR64_BYTES, LOCATOR64_BYTES)) {
      long end64 = archive.getLong(end - LOCATOR64_BYTES + 8);
      return has(END64, end64, END64_BYTES) ? archive.getLong((int) end64 + 48) : -1;
    }
    long size = archive.getInt(end + 12) & 0xffffffffL;
    long offset = archive.getInt(end + 16) & 0xffffffffL;
    // Something may stand before the archive, which offsets do not count.
    return Math.max(offset, end - size);
  }

  private boolean has(int signature, long at, int length) {
    return at >= 0 && at <= archive.capacity() - length && archive.getInt((int) at) == signature;
  }

  private int unsigned(long at) {
    return archive.getShort((int) at) & 0xffff;
  }
}
