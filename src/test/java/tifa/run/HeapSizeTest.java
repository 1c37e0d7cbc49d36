package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeapSizeTest {
  @ParameterizedTest
  @ValueSource(longs = {16, 256, 512, 559})
  void refusesAHeapInWhichNothingRunsAndSaysWhatIsNeeded(long megabytes) {
    assertThatThrownBy(() -> HeapSize.require(megabytes))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.INVALID))
        .hasMessageContaining("Java's heap has %s MB, and tifa needs 640 MB", megabytes)
        .hasMessageContaining("TIFA_JAVA_OPTS=-Xmx640m");
  }

  /** Of {@code -Xmx640m} collectors own up to this, or less. */
  @ParameterizedTest
  @ValueSource(longs = {580, 613, 618, 640, 8192})
  void takesAHeapOf640MegabytesWhateverTheCollectorKeepsOfIt(long megabytes) {
    assertThatCode(() -> HeapSize.require(megabytes)).doesNotThrowAnyException();
  }

  @Test
  void aLackOfMemoryInATaskAsksForMore() {
    Throwable ofSpark =
        new IllegalStateException("Job aborted", new OutOfMemoryError("Java heap space"));
    assertThat(HeapSize.exhausted(ofSpark))
        .hasValueSatisfying(
            e -> {
              assertThat(e.outcome()).isEqualTo(Outcome.INVALID);
              assertThat(e).hasMessageContaining("did not suffice for this corpus");
            });
    assertThat(HeapSize.exhausted(new IllegalStateException("another fault"))).isEmpty();
  }
}
