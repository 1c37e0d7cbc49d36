package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkBesideTest {
  @Test
  void tellsOfAFileThatCouldNotBeWritten() {
    try (WorkBeside<Void> work = new WorkBeside<>(1)) {
      work.add(
          () -> {
            throw new IOException("No space left on device");
          });

      assertThatThrownBy(work::finish)
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @Test
  void writesNothingMoreOnceItIsClosed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    WorkBeside<Void> work = new WorkBeside<>(1);
    work.add(
        () -> {
          begun.countDown();
          closing.await();
          ended.set(true);
          return null;
        });
    begun.await();
    Thread closer = new Thread(work::close);
    closer.start();

    closer.join(100);
    assertThat(closer.isAlive()).as("waits for the file").isTrue();
    closing.countDown();
    closer.join();
    assertThat(ended).isTrue();
  }
}
