package tifa.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.RandomAccessRead;
import org.junit.jupiter.api.Test;
import tifa.problem.CircumstanceException;

class TimeLimitTest {
  /** What a document without end makes of PDFBox's parser. */
  @Test
  void anAbandonedExtractionGivesBackTheProcessor() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                TimeLimit.run(
                    () -> {
                      try {
                        return readForEver();
                      } finally {
                        ended.countDown();
                      }
                    },
                    Duration.ofSeconds(1)))
        .isInstanceOf(CircumstanceException.class)
        .hasMessage("Its text was not extracted in 1 seconds");
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static int readForEver() {
    int read = 0;
    try (PdfSource source = new PdfSource(new byte[] {'x'});
        RandomAccessRead part = source.createView(0, 1)) {
      while (read >= 0) {
        part.seek(0);
        read = part.read();
      }
    } catch (java.io.IOException | RuntimeException e) {
      // As libraries do that take any failure for damage, and go on.
      return readForEver();
    }
    return read;
  }
}
