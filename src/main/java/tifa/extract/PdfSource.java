package tifa.extract;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF document, read as long as somebody waits for its text. */
final class PdfSource extends RandomAccessReadBuffer {
  PdfSource(byte[] bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    Abandoned.check();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Abandoned.check();
    return super.read(bytes, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    Abandoned.check();
    super.seek(position);
  }
}
