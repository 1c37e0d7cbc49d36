package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;

class HeapSizeTest {
  @ParameterizedTest
  @ValueSource(longs = {16, 256, 512, 559})
  void refusesAHeapInWhichNothingRunsAndSaysWhatIsNeeded(long megabytes) {
    assertThatThrownBy(() -> HeapSize.require(megabytes))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.outcome()).isEqualTo(RunOutcome.INVALID))
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
    List<Throwable> ofSpark =
        List.of(
            new IllegalStateException("Job aborted", new OutOfMemoryError("Java heap space")),
            new IllegalStateException(
                "Job aborted: Lost task 1.0 in stage 6.0 (executor driver): java.lang.OutOfMemoryError: Java heap space"),
            new IllegalStateException(
                "Job aborted: Lost task 1.0 in stage 6.0 (executor driver): TaskResultLost (result lost from block manager)"));
    assertThat(ofSpark)
        .allSatisfy(
            thrown ->
                assertThat(HeapSize.exhausted(thrown))
                    .hasValueSatisfying(
                        e -> {
                          assertThat(e.outcome()).isEqualTo(RunOutcome.INVALID);
                          assertThat(e).hasMessageContaining("did not suffice for this corpus");
                        }));
    assertThat(HeapSize.exhausted(new IllegalStateException("another fault"))).isEmpty();
  }
}
