package tifa.analysis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tifa.extract.Documents;

/** Damages files as copies, transfers and malice do; the same number gives the same damage. */
final class Mutator {
  private static final int MOST_CHANGES = 6;
  private static final List<String> NUMBERS =
      List.of("0", "-1", "65536", "2147483647", "9999999999");
  private static final List<String> MARKS =
      List.of(
          "<", ">", "\"", "{", "}", "[", "]", "\0", "\n", ",", "<w:p>", "<div>", "obj", "stream",
          "PK\3\4");

  private final List<byte[]> files;

  Mutator(List<byte[]> files) {
    this.files = files;
  }

  /** The damaged file of that number. */
  byte[] file(long number) {
    Random random = new Random(number);
    byte[] file = files.get(random.nextInt(files.size()));
    byte[] other = files.get(random.nextInt(files.size()));
    // Damage to a compressed archive ends at its checksum: change what is in it as well.
    if (file.length > 1 && file[0] == 'P' && file[1] == 'K' && random.nextBoolean()) {
      return changedInside(file, other, random);
    }
    return changed(file, other, random);
  }

  private static byte[] changedInside(byte[] zip, byte[] other, Random random) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      return changed(zip, other, random);
    }
    List<String> names = List.copyOf(entries.keySet());
    String name = names.get(random.nextInt(names.size()));
    entries.put(name, changed(entries.get(name), other, random));
    return Documents.zip(entries, UTF_8);
  }

  private static byte[] changed(byte[] file, byte[] other, Random random) {
    byte[] bytes = file;
    for (int n = 1 + random.nextInt(MOST_CHANGES); n > 0 && bytes.length > 0; n--) {
      bytes = change(bytes, other, random);
    }
    return bytes;
  }

  private static byte[] change(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(16)));
    byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
    return switch (random.nextInt(9)) {
      case 0 -> {
        piece[0] = (byte) random.nextInt(256);
        yield replaced(bytes, at, length, piece);
      }
      case 1 -> {
        piece[0] ^= (byte) (1 << random.nextInt(8));
        yield replaced(bytes, at, length, piece);
      }
      case 2 -> replaced(bytes, at, length, new byte[0]);
      case 3 -> replaced(bytes, at, 0, repeated(piece, 1 + random.nextInt(3)));
      case 4 -> Arrays.copyOf(bytes, at);
      case 5 -> {
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        int to = Math.min(other.length, from + length);
        yield replaced(
            bytes, at, random.nextBoolean() ? length : 0, Arrays.copyOfRange(other, from, to));
      }
      case 6 -> replaced(bytes, at, 0, one(MARKS, random));
      case 7 -> otherNumber(bytes, at, random);
      default -> {
        Arrays.fill(piece, (byte) (random.nextBoolean() ? 0 : 0xff));
        yield replaced(bytes, at, length, piece);
      }
    };
  }

  /** Another value for the next number written in digits: sizes, counts, offsets. */
  private static byte[] otherNumber(byte[] bytes, int from, Random random) {
    for (int at = from; at < bytes.length; at++) {
      int end = at;
      while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
        end++;
      }
      if (end > at) {
        return replaced(bytes, at, end - at, one(NUMBERS, random));
      }
    }
    return bytes;
  }

  private static byte[] one(List<String> strings, Random random) {
    return strings.get(random.nextInt(strings.size())).getBytes(ISO_8859_1);
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] bytes = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, bytes, i * piece.length, piece.length);
    }
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    byte[] changed = new byte[bytes.length - length + by.length];
    System.arraycopy(bytes, 0, changed, 0, at);
    System.arraycopy(by, 0, changed, at, by.length);
    System.arraycopy(bytes, at + length, changed, at + by.length, bytes.length - at - length);
    return changed;
  }
}
