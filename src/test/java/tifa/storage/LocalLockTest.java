package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLockTest {
  @TempDir Path folder;

  private final LocalStorage storage = new LocalStorage();
  private final LockHolder me = LockHolder.thisProcess(Instant.parse("2026-03-01T02:00:00Z"));
  private String location;

  @BeforeEach
  void nameLock() {
    location = folder.resolve(".lock").toString();
  }

  @Test
  void isTakenByOneProcessAndNamesIt() throws Exception {
    try (ChildJvm child = ChildJvm.start(LockingChild.class, location)) {
      assertThat(child.readLine()).isEqualTo("locked");
      assertThat(storage.tryLock(location, me)).isEmpty();
      assertThat(storage.lockHolder(location).map(LockHolder::pid)).contains(child.pid());
    }
  }

  @Test
  void endsWithTheProcessThatIsKilled() throws Exception {
    try (ChildJvm child = ChildJvm.start(LockingChild.class, location)) {
      assertThat(child.readLine()).isEqualTo("locked");
      child.kill();
      assertThat(Files.readString(folder.resolve(".lock"))).contains("process " + child.pid());
      try (StorageLock lock = storage.tryLock(location, me).orElseThrow()) {
        assertThat(storage.lockHolder(location)).contains(me);
      }
    }
  }

  @Test
  void isTakenOnceWithinAProcessWhateverThePath() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    String other = link.resolve(".lock").toString();
    try (StorageLock lock = storage.tryLock(location, me).orElseThrow()) {
      assertThat(storage.tryLock(other, me)).isEmpty();
      assertThat(storage.lockHolder(other)).contains(me);
    }
  }

  @Test
  void staysTakenAfterTheSameProcessTriedAgainAndAsked() throws Exception {
    try (StorageLock lock = storage.tryLock(location, me).orElseThrow()) {
      assertThat(storage.tryLock(location, me)).isEmpty();
      assertThat(storage.lockHolder(location)).contains(me);
      try (ChildJvm child = ChildJvm.start(LockingChild.class, location)) {
        assertThat(child.readLine()).isEqualTo("taken");
      }
    }
  }

  @Test
  void isFreeAndNamesNobodyOnceClosed() throws IOException {
    storage.tryLock(location, me).orElseThrow().close();
    assertThat(storage.lockHolder(location)).isEmpty();
    StorageLock again = storage.tryLock(location, me).orElseThrow();
    again.close();
    again.close();
    assertThat(storage.lockHolder(folder.resolve("missing/.lock").toString())).isEmpty();
  }

  @Test
  void readsBackWhoHoldsIt() {
    assertThat(LockHolder.parse(me + "\n")).contains(me);
    assertThat(LockHolder.parse(me.toString().substring(0, 20))).isEqualTo(Optional.empty());
    assertThat(LockHolder.parse("process 99999999999999999999 on a since b")).isEmpty();
    assertThat(new LockHolder(1, "", Instant.EPOCH))
        .hasToString("process 1 on unknown since 1970-01-01T00:00:00Z");
  }
}
