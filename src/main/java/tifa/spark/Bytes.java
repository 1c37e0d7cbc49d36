package tifa.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/**
 * Objects as bytes: Spark estimates the size of all that it sorts by walking through it, which for
 * bytes takes no time.
 */
final class Bytes {
  private Bytes() {}

  static byte[] of(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException("An object of memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  static Object restored(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("An object of memory cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The class of an object in memory is gone", e);
    }
  }
}
