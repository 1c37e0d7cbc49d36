package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TableWritersTest {
  @Test
  void tellOfATableThatCouldNotBeWritten() {
    try (TableWriters writers = new TableWriters()) {
      writers.add(
          () -> {
            throw new IOException("No space left on device");
          });

      assertThatThrownBy(writers::finish)
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @Test
  void writeNothingMoreOnceTheyAreClosed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    TableWriters writers = new TableWriters();
    writers.add(
        () -> {
          begun.countDown();
          closing.await();
          ended.set(true);
          return null;
        });
    begun.await();
    Thread closer = new Thread(writers::close);
    closer.start();

    closer.join(100);
    assertThat(closer.isAlive()).as("waits for the table").isTrue();
    closing.countDown();
    closer.join();
    assertThat(ended).isTrue();
  }
}
