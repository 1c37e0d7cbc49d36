package tifa.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tifa.extract.bound.Abandoned;
import tifa.extract.bound.Limits;
import tifa.extract.text.LineWriter;
import tifa.problem.ProblemCode;

/**
 * Gathers the lines of a document's pages, in the order in which they were written. PDFBox tells
 * lines by the height of fonts, which for Chinese fonts is up to two lines.
 */
final class PdfStripper extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private int pages;
  private int operators;
  private long contentBytes;
  private int chars;
  private int charsOfPage;

  private PdfStripper() {
    setShouldSeparateByBeads(false);
  }

  static List<PdfLine> lines(PDDocument document) throws IOException {
    PdfStripper stripper = new PdfStripper();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.lines;
  }

  /** The tree of pages may hold more of them than it says. */
  @Override
  public void processPage(PDPage page) throws IOException {
    if (++pages > Limits.ENTRIES) {
      throw new ExtractionStopped(
          ProblemCode.TOO_MANY_ENTRIES,
          "The document has more than %s pages".formatted(Limits.ENTRIES));
    }
    for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
      spend(contents.next());
    }
    super.processPage(page);
  }

  /** A form may be drawn any number of times. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    spend(form.getContentStream());
    step(Limits.STEPS_OF_A_FORM);
    super.showForm(form);
  }

  private void step(int steps) {
    operators += steps;
    if (operators > Limits.OPERATORS) {
      throw new ExtractionStopped(
          ProblemCode.TEXT_TOO_LONG,
          "Its pages are drawn in more than %s steps; no report is".formatted(Limits.OPERATORS));
    }
  }

  /** Content costs time also where it draws nothing. */
  private void spend(PDStream content) throws IOException {
    try (RandomAccessRead decoded = content.getCOSObject().createView()) {
      contentBytes += decoded.length();
    }
    if (contentBytes > Limits.EXPANDED_BYTES) {
      throw new ExtractionStopped(
          ProblemCode.EXPANDS_TOO_FAR,
          "Its pages expand to more than %s bytes".formatted(Limits.EXPANDED_BYTES));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Abandoned.check();
    step(1);
    super.processOperator(operator, operands);
  }

  /** A page's characters are kept until its end, some 200 bytes each. */
  @Override
  protected void processTextPosition(TextPosition position) {
    if (++charsOfPage > Limits.PAGE_CHARS || ++chars > Limits.ONE_TEXT_CHARS) {
      throw new ExtractionStopped(ProblemCode.TEXT_TOO_LONG, LineWriter.tooLong().getMessage());
    }
    super.processTextPosition(position);
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
