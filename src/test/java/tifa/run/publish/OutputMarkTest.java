package tifa.run.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.storage.LocalStorage;
import tifa.storage.OutputStorage;

class OutputMarkTest {
  private static final String MARK =
      "{\"tifa\":\"output\",\"format\":1,\"id\":\"3f1c2a90-0000-4000-8000-00000000000a\"}\n";
  private static final String HOLDER = "process 41 on 云州 since 2026-03-01T02:00:00Z";

  @TempDir Path folder;
  private Path lock;
  private Path mark;

  @BeforeEach
  void name() {
    lock = folder.resolve(".lock");
    mark = folder.resolve(".tifa/output.json");
  }

  @Test
  void lettingAnotherRunTakeTheFolderAtAnyMomentOfTheLookRefusesNothing() throws Exception {
    int looks = looksOf(() -> {});
    assertThat(looks).isGreaterThan(3);
    for (int moment = 1; moment <= looks; moment++) {
      Files.createDirectories(mark.getParent());
      Files.writeString(lock, HOLDER);
      Files.writeString(mark, "");
      requireWhile(moment, () -> Files.writeString(mark, MARK));
      Files.delete(mark);
      Files.delete(mark.getParent());
      Files.writeString(lock, "");
      requireWhile(moment, () -> Files.writeString(lock, HOLDER));
      Files.delete(lock);
    }
  }

  @Test
  void aFolderThatBearsSomethingElseUnderTheNameOfTheMarkIsRefused() throws Exception {
    Files.createDirectories(mark.getParent());
    Files.writeString(folder.resolve(".tifa/thesis.txt"), "提法");
    assertThatThrownBy(() -> requireWhile(0, () -> {}))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("it is not empty (.tifa)");
  }

  private interface Deed {
    void happen() throws IOException;
  }

  private int looksOf(Deed before) throws IOException {
    Files.createDirectories(mark.getParent());
    Files.writeString(lock, HOLDER);
    Files.writeString(mark, "");
    int looks = requireWhile(0, before);
    Files.delete(mark);
    Files.delete(mark.getParent());
    Files.delete(lock);
    return looks;
  }

  /** Looks at the folder, in which something happens before the look of that number. */
  private int requireWhile(int moment, Deed deed) throws IOException {
    AtomicInteger looks = new AtomicInteger();
    OutputStorage local = new LocalStorage();
    OutputStorage watched =
        (OutputStorage)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {OutputStorage.class},
                (proxy, method, arguments) -> {
                  if (looks.incrementAndGet() == moment) {
                    deed.happen();
                  }
                  try {
                    return method.invoke(local, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    OutputMark.require(watched, new OutputPlaces(folder.toString()));
    return looks.get();
  }
}
