package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a file of Stata 14 and later, format 118 as StataCorp publishes it: tagged parts, little
 * endian, texts in UTF-8. There is no time stamp in it, so that the same data have the same bytes.
 */
final class DtaWriter {
  /** More variables need another format. */
  static final int MOST_VARIABLES = 32_767;

  private static final int NAME = 129;
  private static final int FORMAT = 57;
  private static final int LABEL = 321;
  private static final int NO_INT = 0x7fe5;
  private static final int NO_LONG = 0x7fffffe5;
  private static final long NO_DOUBLE = 0x7fe0000000000000L;
  private static final int PADDING = 3;

  /** What the map tells of: file, map, seven parts, data, strls, labels, end tag, end. */
  private static final int PLACES = 14;

  private final List<DtaVariable> variables;
  private final OutputStream out;
  private final ByteBuffer row;

  /** The rows of a file, in order. */
  @FunctionalInterface
  interface Rows {
    /** Hands over each row: a text for each variable, empty for no value. */
    void each(Taker taker) throws IOException;

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
      /** Takes a row. */
      void take(List<String> cells) throws IOException;
    }
  }

  private DtaWriter(List<DtaVariable> variables, OutputStream out) {
    if (variables.isEmpty() || variables.size() > MOST_VARIABLES) {
      throw new IllegalArgumentException(
          "Invalid Stata file: %s variables".formatted(variables.size()));
    }
    this.variables = variables;
    this.out = out;
    this.row =
        ByteBuffer.allocate(variables.stream().mapToInt(DtaVariable::bytes).sum())
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Writes a file. The stream stays open.
   *
   * @param label of the data
   * @param valueLabels for each name the labels of values
   * @param count how many rows there are
   */
  static void write(
      String label,
      List<DtaVariable> variables,
      SortedMap<String, SortedMap<Integer, String>> valueLabels,
      long count,
      Rows rows,
      OutputStream out)
      throws IOException {
    new DtaWriter(variables, out).write(label, valueLabels, count, rows);
  }

  private void write(
      String label,
      SortedMap<String, SortedMap<Integer, String>> valueLabels,
      long count,
      Rows rows)
      throws IOException {
    byte[] labels = tagged("value_labels", valueLabels(valueLabels));
    List<byte[]> parts =
        List.of(
            tagged(
                "variable_types", numbers(2, variables.stream().map(DtaVariable::code).toList())),
            tagged("varnames", texts(NAME, variables.stream().map(DtaVariable::name).toList())),
            tagged("sortlist", new byte[2 * (variables.size() + 1)]),
            tagged("formats", texts(FORMAT, variables.stream().map(DtaVariable::format).toList())),
            tagged(
                "value_label_names",
                texts(NAME, variables.stream().map(DtaVariable::valueLabels).toList())),
            tagged(
                "variable_labels",
                texts(LABEL, variables.stream().map(DtaVariable::label).toList())),
            tagged("characteristics", new byte[0]));
    byte[] begin = join("<stata_dta>".getBytes(UTF_8), tagged("header", header(label, count)));
    out.write(begin);
    out.write(map(begin.length, parts, count, labels.length));
    for (byte[] part : parts) {
      out.write(part);
    }
    out.write("<data>".getBytes(UTF_8));
    long[] written = {0};
    rows.each(
        cells -> {
          write(cells);
          written[0]++;
        });
    if (written[0] != count) {
      throw new IllegalStateException(
          "Invalid Stata file: %s rows of %s".formatted(written[0], count));
    }
    out.write("</data>".getBytes(UTF_8));
    out.write(tagged("strls", new byte[0]));
    out.write(labels);
    out.write("</stata_dta>".getBytes(UTF_8));
  }

  private byte[] header(String label, long count) throws IOException {
    byte[] text = DtaVariable.cut(label, DtaVariable.LONGEST_LABEL).getBytes(UTF_8);
    return join(
        "<release>118</release><byteorder>LSF</byteorder>".getBytes(UTF_8),
        tagged("K", number(2, variables.size())),
        tagged("N", number(8, count)),
        tagged("label", join(number(2, text.length), text)),
        tagged("timestamp", number(1, 0)));
  }

  /** Where each part begins, from the beginning of the file to its end. */
  private byte[] map(int begin, List<byte[]> parts, long count, int labels) throws IOException {
    List<Long> places = new ArrayList<>(List.of(0L, (long) begin));
    long at = (long) begin + tagged("map", new byte[PLACES * Long.BYTES]).length;
    for (byte[] part : parts) {
      places.add(at);
      at += part.length;
    }
    places.add(at);
    at += "<data></data>".length() + count * row.capacity();
    places.add(at);
    at += "<strls></strls>".length();
    places.add(at);
    at += labels;
    places.add(at);
    places.add(at + "</stata_dta>".length());
    ByteArrayOutputStream map = new ByteArrayOutputStream();
    for (long place : places) {
      map.write(number(Long.BYTES, place));
    }
    return tagged("map", map.toByteArray());
  }

  private void write(List<String> cells) throws IOException {
    row.clear();
    for (int i = 0; i < variables.size(); i++) {
      write(variables.get(i), cells.get(i));
    }
    out.write(row.array());
  }

  private void write(DtaVariable variable, String cell) {
    switch (variable.type()) {
      case TEXT -> {
        byte[] text = variable.text(cell);
        row.put(text).put(new byte[variable.bytes() - text.length]);
      }
      case INT -> row.putShort((short) (cell.isEmpty() ? NO_INT : Integer.parseInt(cell)));
      case LONG -> row.putInt(cell.isEmpty() ? NO_LONG : Integer.parseInt(cell));
      case DOUBLE ->
          row.putLong(
              cell.isEmpty() ? NO_DOUBLE : Double.doubleToLongBits(Double.parseDouble(cell)));
    }
  }

  private static byte[] valueLabels(SortedMap<String, SortedMap<Integer, String>> valueLabels)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Map.Entry<String, SortedMap<Integer, String>> labels : valueLabels.entrySet()) {
      ByteArrayOutputStream texts = new ByteArrayOutputStream();
      List<Integer> starts = new ArrayList<>();
      for (String label : labels.getValue().values()) {
        starts.add(texts.size());
        texts.write(label.getBytes(UTF_8));
        texts.write(0);
      }
      byte[] table =
          join(
              number(4, starts.size()),
              number(4, texts.size()),
              numbers(4, starts),
              numbers(4, List.copyOf(labels.getValue().keySet())),
              texts.toByteArray());
      all.write(
          tagged(
              "lbl",
              join(
                  number(4, table.length),
                  texts(NAME, List.of(labels.getKey())),
                  new byte[PADDING],
                  table)));
    }
    return all.toByteArray();
  }

  private static byte[] tagged(String tag, byte[] content) throws IOException {
    return join(
        "<%s>".formatted(tag).getBytes(UTF_8), content, "</%s>".formatted(tag).getBytes(UTF_8));
  }

  /** Texts of a fixed length, filled up with zeros, of which at least one follows each. */
  private static byte[] texts(int length, List<String> texts) {
    ByteBuffer bytes = ByteBuffer.allocate(length * texts.size());
    for (int i = 0; i < texts.size(); i++) {
      bytes.position(i * length).put(texts.get(i).getBytes(UTF_8));
    }
    return bytes.array();
  }

  private static byte[] numbers(int bytes, List<Integer> numbers) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(bytes * numbers.size());
    for (int number : numbers) {
      all.write(number(bytes, number));
    }
    return all.toByteArray();
  }

  private static byte[] number(int bytes, long number) {
    byte[] little = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      little[i] = (byte) (number >>> (Byte.SIZE * i));
    }
    return little;
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
