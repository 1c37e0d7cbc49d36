package tifa.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.RandomAccessRead;
import org.junit.jupiter.api.Test;
import tifa.extract.pdf.PdfSource;
import tifa.problem.CircumstanceException;
import tifa.problem.ProblemCode;

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

  /** As it does on a machine that has no time for it, or that stands still. */
  @Test
  void anExtractionThatWaitsForAProcessorTakesNoTime() throws Exception {
    String text =
        TimeLimit.run(
            () -> {
              try {
                Thread.sleep(1_000);
              } catch (InterruptedException e) {
                throw new IllegalStateException("given up", e);
              }
              return "报告";
            },
            Duration.ofMillis(200));
    assertThat(text).isEqualTo("报告");
  }

  @Test
  void anExtractionThatWaitsWithoutEndIsGivenUp() {
    assertThatThrownBy(
            () ->
                TimeLimit.run(
                    () -> {
                      waitForEver();
                      return "";
                    },
                    Duration.ofMillis(100)))
        .isInstanceOfSatisfying(
            CircumstanceException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_SLOW));
  }

  @Test
  void whatTheMachineLacksIsNoVerdict() {
    assertThat(codeOf(new OutOfMemoryError())).isEqualTo(ProblemCode.OUT_OF_MEMORY);
    assertThat(codeOf(new StackOverflowError())).isEqualTo(ProblemCode.OUT_OF_STACK);
    assertThat(codeOf(new AssertionError())).isEqualTo(ProblemCode.ANALYSIS_FAILED);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProblemCode codeOf(Error thrown) {
    return catchThrowableOfType(
            CircumstanceException.class,
            () ->
                TimeLimit.run(
                    () -> {
                      throw thrown;
                    }))
        .code();
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
