package tifa.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import tifa.extract.bound.Limits;
import tifa.problem.ProblemCode;

/** PDFBox's parser, for documents of few objects whose streams are {@link PdfStream}s. */
final class PdfParser extends PDFParser {
  private static final StreamCacheCreateFunction IN_MEMORY =
      MemoryUsageSetting.setupMainMemoryOnly(Limits.EXPANDED_BYTES).streamCache;

  private int objects;

  PdfParser(PdfSource source) throws IOException {
    super(source, "", null, null, IN_MEMORY);
    COSDocument empty = document;
    document = new Streams();
    empty.close();
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    if (++objects > Limits.OBJECTS) {
      throw new ExtractionStopped(
          ProblemCode.TOO_MANY_ENTRIES,
          "The document consists of more than %s objects".formatted(Limits.OBJECTS));
    }
    return super.dereferenceCOSObject(object);
  }

  private final class Streams extends COSDocument {
    Streams() {
      super(IN_MEMORY, PdfParser.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream = new PdfStream(createRandomAccessReadView(start, length));
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
