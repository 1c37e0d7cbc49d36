package tifa.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import tifa.extract.bound.Abandoned;

/** The bytes of a PDF document, read as long as somebody waits for its text. */
public final class PdfSource extends RandomAccessReadBuffer {
  private final byte[] bytes;

  public PdfSource(byte[] bytes) {
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

  /** The encoded bytes of a stream of the document, with a position of their own. */
  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new PdfSource(bytes), start, length);
  }
}
