package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

class ReadableStreamTest {
  /** A disk that fails. */
  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("Input/output error");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("Input/output error");
    }

    @Override
    public void close() throws IOException {
      throw new IOException("Input/output error");
    }
  }

  @Test
  void endsWhereItFails() throws IOException {
    byte[] content = {1, 2, 3};
    try (InputStream in =
        new ReadableStream(
            new SequenceInputStream(new ByteArrayInputStream(content), new Failing()))) {
      assertThat(in.readAllBytes()).isEqualTo(content);
      assertThat(in.read()).isNegative();
    }
  }
}
