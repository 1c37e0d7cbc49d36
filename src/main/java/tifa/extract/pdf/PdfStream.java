package tifa.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import tifa.extract.bound.Abandoned;
import tifa.extract.bound.Limits;
import tifa.problem.ProblemCode;

/**
 * A part of a document that expands to {@link Limits#FILE_BYTES} at most, whatever its filters, all
 * of them together. PDFBox decodes a stream whole in memory, without limit, when it is first read,
 * which those of pictures never are.
 */
final class PdfStream extends COSStream {
  private boolean isAffordable;

  PdfStream(RandomAccessReadView encoded) throws IOException {
    super(null, encoded);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<Filter> filters = filters();
    return filters.isEmpty() ? super.createView() : decoded(filters);
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    List<Filter> filters = filters();
    if (!isAffordable && !filters.isEmpty()) {
      decoded(filters).close();
      isAffordable = true;
    }
    return super.createInputStream(options);
  }

  /** Each filter once, as PDFBox applies them. */
  private List<Filter> filters() throws IOException {
    COSBase written = getFilters();
    List<? extends COSBase> names =
        written instanceof COSArray array
            ? array.toList()
            : written == null ? List.of() : List.of(written);
    Set<Filter> filters = new LinkedHashSet<>();
    for (COSBase each : names) {
      if (!(each instanceof COSName name)) {
        throw new IOException("Invalid filter of a stream: " + each);
      }
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    }
    return new ArrayList<>(filters);
  }

  private RandomAccessRead decoded(List<Filter> filters) throws IOException {
    Expanded decoded = new Expanded(0);
    try (InputStream encoded = createRawInputStream()) {
      filters.get(0).decode(encoded, decoded, this, 0, DecodeOptions.DEFAULT);
    }
    for (int i = 1; i < filters.size(); i++) {
      Expanded next = new Expanded(decoded.bytes);
      decoded.buffer.seek(0);
      try (InputStream encoded = new RandomAccessInputStream(decoded.buffer)) {
        filters.get(i).decode(encoded, next, this, i, DecodeOptions.DEFAULT);
      }
      decoded.buffer.close();
      decoded = next;
    }
    decoded.buffer.seek(0);
    return decoded.buffer;
  }

  /** What one filter makes of a stream, and how much all until then have made of it. */
  private static final class Expanded extends OutputStream {
    private final RandomAccessReadWriteBuffer buffer = new RandomAccessReadWriteBuffer();
    private long bytes;

    Expanded(long bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int single) throws IOException {
      spend(1);
      buffer.write(single);
    }

    @Override
    public void write(byte[] several, int offset, int length) throws IOException {
      spend(length);
      buffer.write(several, offset, length);
    }

    private void spend(int more) {
      Abandoned.check();
      bytes += more;
      if (bytes > Limits.FILE_BYTES) {
        throw new ExtractionStopped(
            ProblemCode.EXPANDS_TOO_FAR,
            "A part of the document expands to more than %s bytes".formatted(Limits.FILE_BYTES));
      }
    }
  }
}
