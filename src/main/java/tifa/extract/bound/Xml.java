package tifa.extract.bound;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * A walk over the elements of an XML document, by local name: no document type, so no entities of
 * its own, and nothing is fetched. Memory does not grow with the document.
 */
public final class Xml {
  /** What is done with each element. Names are local, without prefix. */
  public interface Handler {
    /** An element begins; its attributes are read from {@code xml}. */
    void begin(String name, Xml xml) throws RejectedFileException;

    /** An element ends. */
    void end(String name) throws RejectedFileException;

    /** Characters inside the innermost element. */
    default void text(String text) throws RejectedFileException {}
  }

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** The JDK's own parser: what else stands on the class path must not matter. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Newer JDKs stop at a depth of their own, which would pass for damage.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(Limits.NESTING + 1));
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("No external entities");
        });
    return factory;
  }

  /** Walks over a document. */
  public static void walk(byte[] bytes, Handler handler) throws RejectedFileException {
    XMLStreamReader reader = null;
    try {
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(characters(bytes));
      }
      Xml xml = new Xml(reader);
      int depth = 0;
      while (reader.hasNext()) {
        Abandoned.check();
        switch (reader.next()) {
          case XMLStreamConstants.DTD ->
              throw new RejectedFileException(
                  ProblemCode.UNSAFE_XML,
                  "Its XML declares a document type, which no Word document needs");
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > Limits.NESTING) {
              throw new RejectedFileException(
                  ProblemCode.TOO_DEEP,
                  "More than %s elements inside each other".formatted(Limits.NESTING));
            }
            handler.begin(reader.getLocalName(), xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(reader.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
              handler.text(reader.getText());
          default -> {
            // Comments and processing instructions say nothing.
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED,
          "Its XML breaks off or is malformed: "
              + String.valueOf(e.getMessage())
                  .replaceAll("\\s+", " ")
                  .replaceFirst(
                      "^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\] Message: ",
                      "line $1, column $2: "));
    } finally {
      close(reader);
    }
  }

  /** UTF-8 or, with its mark, UTF-16: the parts of an Office document are in no other. */
  private static Reader characters(byte[] bytes) {
    boolean sixteen = bytes.length > 1 && ((bytes[0] & 0xff) == 0xfe || (bytes[0] & 0xff) == 0xff);
    boolean mark = bytes.length > 2 && (bytes[0] & 0xff) == 0xef;
    Charset charset = sixteen ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    int start = mark ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset.newDecoder());
  }

  private static void close(XMLStreamReader reader) {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A reader of memory needs no closing", e);
    }
  }

  /** An attribute of the element that begins, by local name; empty where there is none. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that is a whole number. */
  public int number(String name, int otherwise) {
    String value = attribute(name).strip();
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** A switch such as {@code <w:vanish/>}: on unless it says that it is off. */
  public boolean isOn() {
    return !attribute("val").matches("0|false|off");
  }
}
