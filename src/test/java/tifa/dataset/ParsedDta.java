package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads a Stata file as the published description of format 118 says, by the map of offsets alone;
 * knows nothing of how it is written.
 *
 * @param rows cells in words, {@code .} for a missing number
 */
record ParsedDta(
    String label,
    List<String> names,
    List<String> labels,
    List<List<String>> rows,
    Map<Integer, String> valueLabels) {
  private static final int SYSTEM_MISSING_INT = 32741;
  private static final int SYSTEM_MISSING_LONG = 2147483621;
  private static final double SYSTEM_MISSING_DOUBLE = Math.pow(2, 1023);

  static ParsedDta of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    expect(bytes, "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
    int variables = bytes.getShort();
    expect(bytes, "</K><N>");
    long count = bytes.getLong();
    expect(bytes, "</N><label>");
    String label = text(bytes, bytes.getShort());
    expect(bytes, "</label><timestamp>");
    text(bytes, bytes.get());
    expect(bytes, "</timestamp></header>");
    int mapAt = bytes.position();
    expect(bytes, "<map>");
    long[] map = IntStream.range(0, 14).mapToLong(i -> bytes.getLong()).toArray();
    expect(bytes, "</map>");
    check(map[0] == 0 && map[1] == mapAt && map[13] == file.length, "map of the whole");

    at(bytes, map[2], "<variable_types>");
    int[] types = IntStream.range(0, variables).map(i -> bytes.getShort() & 0xffff).toArray();
    expect(bytes, "</variable_types>");
    List<String> names = texts(bytes, map[3], "varnames", 129, variables);
    at(bytes, map[4], "<sortlist>");
    bytes.position(bytes.position() + 2 * (variables + 1));
    expect(bytes, "</sortlist>");
    List<String> formats = texts(bytes, map[5], "formats", 57, variables);
    check(formats.stream().allMatch(format -> format.matches("%-?[0-9.]+[sgf]")), "formats");
    texts(bytes, map[6], "value_label_names", 129, variables);
    List<String> labels = texts(bytes, map[7], "variable_labels", 321, variables);
    at(bytes, map[8], "<characteristics></characteristics>");
    at(bytes, map[9], "<data>");
    List<List<String>> rows = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      rows.add(IntStream.of(types).mapToObj(type -> cell(bytes, type)).toList());
    }
    expect(bytes, "</data>");
    at(bytes, map[10], "<strls></strls>");
    at(bytes, map[11], "<value_labels><lbl>");
    Map<Integer, String> valueLabels = valueLabels(bytes);
    expect(bytes, "</lbl></value_labels>");
    at(bytes, map[12], "</stata_dta>");
    return new ParsedDta(label, names, labels, rows, valueLabels);
  }

  private static Map<Integer, String> valueLabels(ByteBuffer bytes) {
    int length = bytes.getInt();
    bytes.position(bytes.position() + 129 + 3);
    int begin = bytes.position();
    int count = bytes.getInt();
    int textLength = bytes.getInt();
    int[] starts = IntStream.range(0, count).map(i -> bytes.getInt()).toArray();
    int[] values = IntStream.range(0, count).map(i -> bytes.getInt()).toArray();
    int texts = bytes.position();
    Map<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      bytes.position(texts + starts[i]);
      labels.put(values[i], text(bytes, textLength - starts[i]));
    }
    bytes.position(begin + length);
    check(begin + length == texts + textLength, "length of value labels");
    return labels;
  }

  private static String cell(ByteBuffer bytes, int type) {
    switch (type) {
      case 65526 -> {
        double number = bytes.getDouble();
        return number == SYSTEM_MISSING_DOUBLE ? "." : Double.toString(number);
      }
      case 65528 -> {
        int number = bytes.getInt();
        return number == SYSTEM_MISSING_LONG ? "." : Integer.toString(number);
      }
      case 65529 -> {
        int number = bytes.getShort();
        return number == SYSTEM_MISSING_INT ? "." : Integer.toString(number);
      }
      default -> {
        check(type >= 1 && type <= 2045, "type " + type);
        return text(bytes, type);
      }
    }
  }

  private static List<String> texts(
      ByteBuffer bytes, long place, String tag, int length, int count) {
    at(bytes, place, "<%s>".formatted(tag));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(bytes, length));
    }
    expect(bytes, "</%s>".formatted(tag));
    return texts;
  }

  /** A text of at most so many bytes, up to the first zero. */
  private static String text(ByteBuffer bytes, int length) {
    byte[] text = new byte[length];
    bytes.get(text);
    int end = 0;
    while (end < length && text[end] != 0) {
      end++;
    }
    return new String(text, 0, end, UTF_8);
  }

  private static void at(ByteBuffer bytes, long place, String tag) {
    bytes.position(Math.toIntExact(place));
    expect(bytes, tag);
  }

  private static void expect(ByteBuffer bytes, String tag) {
    String found = text(bytes, tag.length());
    check(found.equals(tag), "%s where %s belongs".formatted(found, tag));
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("Invalid Stata file: " + what);
    }
  }
}
