package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an SVG picture, its text as text. Nothing is measured: what a picture says must not depend
 * on the fonts of the machine that draws it, nor its bytes.
 */
final class Svg implements AutoCloseable {
  /** For Windows, macOS and Linux, in this order. */
  private static final String FONTS =
      "'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', 'Noto Sans SC',"
          + " 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

  private static final Pattern INVALID =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

  private final XMLStreamWriter xml;

  /** Begins a picture on white paper; sizes are in pixels. */
  Svg(OutputStream out, int width, int height, String title) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
      xml.writeAttribute("width", Integer.toString(width));
      xml.writeAttribute("height", Integer.toString(height));
      xml.writeAttribute("viewBox", "0 0 %s %s".formatted(width, height));
      xml.writeAttribute("role", "img");
      xml.writeAttribute("font-family", FONTS);
      xml.writeCharacters("\n");
      xml.writeStartElement("title");
      xml.writeCharacters(valid(title));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    rectangle(0, 0, width, height, "#ffffff");
  }

  /** Without what XML cannot say at all, such as control characters. */
  private static String valid(String text) {
    return INVALID.matcher(text).replaceAll("\ufffd");
  }

  void rectangle(double x, double y, double width, double height, String fill) throws IOException {
    element(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "fill",
        fill);
  }

  void line(double x1, double y1, double x2, double y2, String stroke) throws IOException {
    straight(x1, y1, x2, y2, "stroke", stroke);
  }

  void dashed(double x1, double y1, double x2, double y2, String stroke) throws IOException {
    straight(x1, y1, x2, y2, "stroke", stroke, "stroke-width", "1.5", "stroke-dasharray", "6 4");
  }

  private void straight(double x1, double y1, double x2, double y2, String... attributes)
      throws IOException {
    try {
      start("line");
      attributes("x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
      attributes(attributes);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  void path(String d, String stroke) throws IOException {
    element(
        "path",
        "d",
        d,
        "fill",
        "none",
        "stroke",
        stroke,
        "stroke-width",
        "2",
        "stroke-linejoin",
        "round");
  }

  void dot(double x, double y, double radius, String fill) throws IOException {
    element("circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", fill);
  }

  /** Text on a base line; {@code anchor} is start, middle or end. */
  void text(double x, double y, int size, String fill, String anchor, String text)
      throws IOException {
    try {
      start("text");
      attributes(
          "x",
          number(x),
          "y",
          number(y),
          "font-size",
          Integer.toString(size),
          "fill",
          fill,
          "text-anchor",
          anchor);
      xml.writeCharacters(valid(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void element(String name, String... attributes) throws IOException {
    try {
      start(name);
      attributes(attributes);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void start(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** A length or place, to a tenth of a pixel. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Ends the picture. The stream stays open. */
  @Override
  public void close() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** What kept the picture from being written: of a full disk, not that a picture has no end. */
  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("The picture cannot be written", e);
  }
}
