package tifa.target;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Writes fields one after another as bytes, without their names; {@link FieldReader} reads them.
 */
final class FieldWriter {
  private static final int FIRST_ROOM = 1 << 12;

  private ByteBuffer fields = ByteBuffer.allocate(FIRST_ROOM);

  void integer(int value) {
    room(Integer.BYTES).putInt(value);
  }

  void flag(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  void constant(Enum<?> value) {
    room(1).put((byte) value.ordinal());
  }

  /** Its length and its UTF-16, which also holds half a pair. */
  void string(String value) {
    integer(value.length());
    int bytes = value.length() * Character.BYTES;
    ByteBuffer here = room(bytes);
    here.asCharBuffer().put(value);
    here.position(here.position() + bytes);
  }

  /** With its scale: 5.0 is not 5. */
  void decimal(BigDecimal value) {
    byte[] unscaled = value.unscaledValue().toByteArray();
    integer(value.scale());
    integer(unscaled.length);
    room(unscaled.length).put(unscaled);
  }

  void decimal(Optional<BigDecimal> value) {
    flag(value.isPresent());
    value.ifPresent(this::decimal);
  }

  private ByteBuffer room(int bytes) {
    if (fields.remaining() < bytes) {
      ByteBuffer larger = ByteBuffer.allocate(2 * fields.capacity() + bytes);
      fields = larger.put(fields.flip());
    }
    return fields;
  }

  /** All fields so far. */
  byte[] bytes() {
    byte[] bytes = new byte[fields.position()];
    fields.get(0, bytes);
    return bytes;
  }
}
