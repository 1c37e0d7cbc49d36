package tifa.extract.word;

import java.util.Optional;
import tifa.extract.bound.Archive;
import tifa.extract.bound.Expansion;
import tifa.extract.bound.Xml;
import tifa.extract.text.Contents;
import tifa.extract.text.Format;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Reads Word documents (ECMA-376, WordprocessingML).
 *
 * <p>Straight from the parts rather than by Apache POI, whose text leaves automatic numbering out
 * ({@code 一、} of a numbered heading is in no run) and keeps deletions, and whose object model takes
 * ten times the document in memory and its schemas 14 MB of the program.
 */
public final class DocxReader {
  private static final String USUAL = "word/document.xml";

  private DocxReader() {}

  /** Whether an archive is a Word document. */
  public static boolean isDocx(Archive archive) {
    return archive.has(USUAL)
        || archive.has("[Content_Types].xml")
            && archive.names().stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"));
  }

  public static Contents read(Archive archive, Expansion expansion) throws RejectedFileException {
    String main = main(archive, expansion);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    DocxNumbering numbering = new DocxNumbering();
    Optional<byte[]> styles = archive.readIfPresent(folder + "styles.xml", expansion);
    if (styles.isPresent()) {
      Xml.walk(styles.get(), numbering.styles());
    }
    Optional<byte[]> lists = archive.readIfPresent(folder + "numbering.xml", expansion);
    if (lists.isPresent()) {
      Xml.walk(lists.get(), numbering.lists());
    }
    DocxBody body = new DocxBody(numbering);
    Xml.walk(archive.read(main, expansion), body);
    String text = body.text();
    if (text.isEmpty()) {
      throw new RejectedFileException(ProblemCode.NO_TEXT, "The document holds no text");
    }
    return Contents.of(Format.DOCX, "", text);
  }

  /** The part that the package's relations call its document. */
  private static String main(Archive archive, Expansion expansion) throws RejectedFileException {
    if (archive.has(USUAL)) {
      return USUAL;
    }
    Optional<byte[]> relations = archive.readIfPresent("_rels/.rels", expansion);
    StringBuilder target = new StringBuilder();
    if (relations.isPresent()) {
      Xml.walk(
          relations.get(),
          new Xml.Handler() {
            @Override
            public void begin(String name, Xml xml) {
              if (xml.attribute("Type").endsWith("/officeDocument")) {
                target.setLength(0);
                target.append(xml.attribute("Target").replaceFirst("^/", ""));
              }
            }

            @Override
            public void end(String name) {}
          });
    }
    if (!archive.has(target.toString())) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED, "The Word document lacks its main part, word/document.xml");
    }
    return target.toString();
  }
}
