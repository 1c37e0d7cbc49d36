package tifa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.extract.html.HtmlReader;
import tifa.extract.rows.ColumnNames;
import tifa.extract.rows.JsonReader;
import tifa.extract.rows.NamedColumns;
import tifa.extract.rows.ReportTableReader;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.Decoded;
import tifa.extract.text.Decoder;
import tifa.extract.text.Escapes;
import tifa.extract.text.Format;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads formats that are plain text: pages, tables, JSON, and text itself. */
final class TextReader {
  private final Decoder decoder;

  private final JsonReader json;
  private final ReportTableReader tables;

  TextReader(Decoder decoder, NamedColumns columns) {
    this.decoder = decoder;
    this.json = new JsonReader(new ColumnNames(columns));
    this.tables = new ReportTableReader(new ColumnNames(columns));
  }

  Contents read(String path, byte[] bytes) throws RejectedFileException {
    if (Signatures.isHtml(bytes)) {
      return HtmlReader.read(bytes, decoder);
    }
    Optional<String> xml = Signatures.xml(bytes);
    if (xml.isPresent()) {
      throw Format.unread(xml.get());
    }
    Decoded decoded = decoder.decode(bytes);
    Optional<Contents> structured = json.read(path, decoded);
    if (structured.isEmpty()) {
      structured = tables.read(path, decoded);
    }
    Contents contents = structured.isPresent() ? structured.get() : plain(decoded);
    return decoded.certain() ? contents : uncertain(contents);
  }

  private static Contents plain(Decoded decoded) {
    String text = Escapes.resolve(decoded.text());
    boolean asItIs = text.equals(decoded.text());
    return Contents.of(
        Format.TXT, asItIs ? decoded.encoding() : "escaped " + decoded.encoding(), text);
  }

  private static Contents uncertain(Contents contents) {
    List<Remark> remarks = new ArrayList<>(contents.remarks());
    remarks.add(
        new Remark(
            ProblemCode.ENCODING_UNCERTAIN,
            "Read as %s on a guess; look at the kept text, or state corpus.encoding"
                .formatted(contents.encoding())));
    return new Contents(contents.format(), contents.encoding(), contents.texts(), remarks);
  }
}
