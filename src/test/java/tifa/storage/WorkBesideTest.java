package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
  @Timeout(60)
  void isHelpedInTheEndByWhoWaitsForIt() throws Exception {
    CountDownLatch last = new CountDownLatch(1);
    AtomicReference<Thread> helper = new AtomicReference<>();
    try (WorkBeside<Void> work = new WorkBeside<>(1)) {
      work.add(
          () -> {
            last.await();
            return null;
          });
      work.add(
          () -> {
            helper.set(Thread.currentThread());
            last.countDown();
            return null;
          });

      work.finish();
    }
    assertThat(helper).hasValue(Thread.currentThread());
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
