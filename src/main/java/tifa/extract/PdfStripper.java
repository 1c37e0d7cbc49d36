package tifa.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tifa.problem.RejectedFileException;

/**
 * Gathers the lines of a document's pages, in the order in which they were written. PDFBox tells
 * lines by the height of fonts, which for Chinese fonts is up to two lines.
 */
final class PdfStripper extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private int chars;
  private int charsOfPage;
  private boolean isTooLong;

  private PdfStripper() {
    setShouldSeparateByBeads(false);
  }

  static List<PdfLine> lines(PDDocument document) throws IOException, RejectedFileException {
    PdfStripper stripper = new PdfStripper();
    stripper.writeText(document, Writer.nullWriter());
    if (stripper.isTooLong) {
      throw LineWriter.tooLong();
    }
    return stripper.lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Abandoned.check();
    super.processOperator(operator, operands);
  }

  /** A page's characters are kept until its end, some 200 bytes each. */
  @Override
  protected void processTextPosition(TextPosition position) {
    isTooLong |= ++charsOfPage > Limits.PAGE_CHARS || ++chars > Limits.ONE_TEXT_CHARS;
    if (!isTooLong) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> characters : getCharactersByArticle()) {
      PdfLineBuilder line = new PdfLineBuilder(getCurrentPageNo());
      for (TextPosition character : characters) {
        if (!line.holds(character)) {
          line.finish().ifPresent(lines::add);
          line = new PdfLineBuilder(getCurrentPageNo());
        }
        line.add(character);
      }
      line.finish().ifPresent(lines::add);
    }
    charsOfPage = 0;
  }
}
