package tifa.extract;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import tifa.problem.ProblemCode;

/** The bytes of a PDF document, read as long as somebody waits for its text. */
final class PdfSource extends RandomAccessReadBuffer {
  /** The header of a deflated stream, which PDFBox skips whatever it says. */
  private static final int ZLIB_HEADER = 2;

  private final byte[] bytes;

  PdfSource(byte[] bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    Abandoned.check();
    return super.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Abandoned.check();
    return super.read(buffer, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    Abandoned.check();
    super.seek(position);
  }

  /**
   * The encoded bytes of a stream of the document. PDFBox decodes most streams whole in memory,
   * without limit; so one that inflates too far is told from its bytes when they are first read,
   * which those of pictures never are.
   */
  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new PdfSource(bytes), start, length) {
      private boolean isAffordable;

      @Override
      public int read() throws IOException {
        afford();
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int count) throws IOException {
        afford();
        return super.read(buffer, offset, count);
      }

      private void afford() {
        if (!isAffordable) {
          checkInflated((int) start, (int) Math.min(length, bytes.length - start));
          isAffordable = true;
        }
      }
    };
  }

  private void checkInflated(int start, int length) {
    if (length <= ZLIB_HEADER) {
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start + ZLIB_HEADER, length - ZLIB_HEADER);
      byte[] inflated = new byte[1 << 16];
      while (inflater.inflate(inflated) > 0) {
        Abandoned.check();
        if (inflater.getBytesWritten() > Limits.FILE_BYTES) {
          throw new Overspent(
              ProblemCode.EXPANDS_TOO_FAR,
              "A part of the document expands to more than %s bytes".formatted(Limits.FILE_BYTES));
        }
      }
    } catch (DataFormatException e) {
      // Encoded in another way, or damaged: PDFBox reads what it can.
    } finally {
      inflater.end();
    }
  }
}
