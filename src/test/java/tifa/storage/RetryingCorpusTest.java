package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryingCorpusTest {
  private final FailingCorpus failing = new FailingCorpus();
  private final CorpusStorage corpus = new RetryingCorpus(failing, 3, Duration.ofMillis(1));

  @Test
  void readsAfterAFailureThatPassed() throws IOException {
    failing.next(new IOException("reset"), new IOException("reset"));
    assertThat(corpus.read("a", 10)).isPresent();
    failing.next(new IOException("reset"));
    assertThat(corpus.open("a").read()).isEqualTo('1');
    failing.next(new IOException("reset"));
    assertThat(corpus.list("a", Selection.ALL).files()).isEmpty();
  }

  @Test
  void givesUpAfterTheLastTry() {
    failing.next(new IOException("1"), new IOException("2"), new IOException("3"));
    assertThatThrownBy(() -> corpus.read("a", 10)).hasMessage("3");
  }

  @Test
  void doesNotTryAgainWhatWillNotMend() throws IOException {
    for (IOException e :
        List.of(
            new NoSuchFileException("a"),
            new AccessDeniedException("a"),
            new UnsupportedLocationException("a", "b"))) {
      failing.next(e);
      assertThatThrownBy(() -> corpus.read("a", 10)).isSameAs(e);
    }
    assertThat(corpus.read("a", 10)).isPresent();
  }

  @Test
  void endsTheWaitWhenInterrupted() {
    failing.next(new IOException("1"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> corpus.read("a", 10)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static final class FailingCorpus implements CorpusStorage {
    private final Deque<IOException> failures = new ArrayDeque<>();

    void next(IOException... exceptions) {
      failures.addAll(List.of(exceptions));
    }

    private void fail() throws IOException {
      if (!failures.isEmpty()) {
        throw failures.remove();
      }
    }

    @Override
    public Listing list(String folder, Selection selection) throws IOException {
      fail();
      return new Listing(List.of(), List.of(), 0, 0);
    }

    @Override
    public Optional<byte[]> read(String location, int maxBytes) throws IOException {
      fail();
      return Optional.of(new byte[] {'1'});
    }

    @Override
    public InputStream open(String location) throws IOException {
      fail();
      return new ByteArrayInputStream(new byte[] {'1'});
    }
  }
}
