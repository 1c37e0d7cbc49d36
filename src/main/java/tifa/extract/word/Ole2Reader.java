package tifa.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tifa.extract.bound.Abandoned;
import tifa.extract.text.Contents;
import tifa.extract.text.Format;
import tifa.extract.text.LineWriter;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads Word documents of 1997 to 2003, by Apache POI. */
public final class Ole2Reader {
  private Ole2Reader() {}

  public static Contents read(byte[] bytes) throws RejectedFileException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw encrypted();
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw Format.unread(
            root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                ? "Excel workbook of the older format"
                : root.hasEntryCaseInsensitive("PowerPoint Document")
                    ? "PowerPoint presentation of the older format"
                    : "document in an OLE2 container (WPS, Outlook or other)");
      }
      try (HWPFDocument document = new HWPFDocument(root)) {
        return Contents.of(Format.DOC, "", text(document.getRange()));
      }
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (IOException | RuntimeException e) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED, "The Word document cannot be read: " + e.getMessage());
    }
  }

  private static RejectedFileException encrypted() {
    return new RejectedFileException(
        ProblemCode.ENCRYPTED, "The Office document is protected by a password");
  }

  private static String text(Range range) throws RejectedFileException {
    LineWriter lines = new LineWriter();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Abandoned.check();
      for (String line : visible(range.getParagraph(i)).split("[\u000b\r\n\f]")) {
        lines.line(line);
      }
    }
    if (lines.text().isEmpty()) {
      throw new RejectedFileException(ProblemCode.NO_TEXT, "The document holds no text");
    }
    return lines.text();
  }

  /** Without field codes (between marks 19 and 20), deletions, and the marks of notes and cells. */
  private static String visible(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    return text.toString()
        .replaceAll("\u0013[^\u0014\u0015]*[\u0014\u0015]", "")
        .replaceAll("[\u0000-\u0008\u000e-\u001f]", "");
  }
}
