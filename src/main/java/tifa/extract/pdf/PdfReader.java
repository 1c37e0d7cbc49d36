package tifa.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tifa.extract.bound.Limits;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.Format;
import tifa.extract.text.LineWriter;
import tifa.normal.Visible;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Reads PDF documents by PDFBox: the lines of the pages joined to paragraphs, running heads and
 * page numbers out.
 */
public final class PdfReader {
  /** Fewer visible characters a page are stamps and page numbers on pictures of pages. */
  private static final int FEWEST_CHARS = 10;

  private PdfReader() {}

  public static Contents read(byte[] bytes) throws RejectedFileException {
    StandInFonts.use();
    try (PdfSource source = new PdfSource(bytes);
        PDDocument document = new PdfParser(source).parse()) {
      int pages = document.getNumberOfPages();
      if (pages > Limits.ENTRIES) {
        throw new RejectedFileException(
            ProblemCode.TOO_MANY_ENTRIES,
            "The document states %s pages; no more than %s are read"
                .formatted(pages, Limits.ENTRIES));
      }
      List<PdfLine> lines = PdfStripper.lines(document);
      PdfFurniture furniture = new PdfFurniture(lines);
      String text = text(lines.stream().filter(line -> !furniture.contains(line)).toList());
      int visible = Visible.count(text, 0, text.length());
      if (visible < (long) FEWEST_CHARS * pages || visible == 0) {
        throw new RejectedFileException(
            ProblemCode.NO_TEXT,
            "Pictures of pages, it seems; pages: %s, characters on them: %s"
                .formatted(pages, visible));
      }
      int cut = visible(lines.stream().filter(furniture::contains).toList());
      List<Remark> remarks =
          cut == 0
              ? List.of()
              : List.of(
                  new Remark(
                      ProblemCode.FURNITURE,
                      "Running heads and page numbers were cut; pages: %s, characters cut: %s"
                          .formatted(pages, cut)));
      return new Contents(Format.PDF, "", List.of(ExtractedText.alone(text)), remarks);
    } catch (ExtractionStopped e) {
      throw e.rejection();
    } catch (InvalidPasswordException | LinkageError e) {
      // Certificates need a library of their own, which is not there.
      throw new RejectedFileException(
          ProblemCode.ENCRYPTED, "The document is protected by a password or a certificate");
    } catch (IOException | RuntimeException e) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED, "The PDF document cannot be read: " + e.getMessage());
    }
  }

  private static String text(List<PdfLine> lines) throws RejectedFileException {
    LineWriter writer = new LineWriter();
    for (String paragraph : PdfParagraphs.of(lines)) {
      writer.line(paragraph);
    }
    return writer.text();
  }

  private static int visible(List<PdfLine> lines) {
    return lines.stream()
        .mapToInt(line -> Visible.count(line.text(), 0, line.text().length()))
        .sum();
  }
}
