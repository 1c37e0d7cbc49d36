package tifa.target;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the fields of a {@link FieldWriter} in the order in which they were written. */
final class FieldReader {
  private final ByteBuffer fields;

  FieldReader(byte[] fields) {
    this.fields = ByteBuffer.wrap(fields);
  }

  int integer() {
    return fields.getInt();
  }

  boolean flag() {
    return fields.get() != 0;
  }

  /** One of all the values of its class. */
  <T> T constant(T[] values) {
    return values[fields.get()];
  }

  String string() {
    char[] value = new char[integer()];
    fields.asCharBuffer().get(value);
    fields.position(fields.position() + value.length * Character.BYTES);
    return new String(value);
  }

  BigDecimal decimal() {
    int scale = integer();
    byte[] unscaled = new byte[integer()];
    fields.get(unscaled);
    return new BigDecimal(new BigInteger(unscaled), scale);
  }

  Optional<BigDecimal> optionalDecimal() {
    return flag() ? Optional.of(decimal()) : Optional.empty();
  }
}
