package tifa.run.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.storage.Kind;
import tifa.storage.LocalStorage;
import tifa.storage.LockHolder;
import tifa.storage.OutputStorage;
import tifa.storage.StorageLock;

/** Local storage, of which a chosen step fails, or all from that one on, as after a kill. */
public class FaultyStorage implements OutputStorage {
  private final OutputStorage storage = new LocalStorage();
  private final List<String> taken = new ArrayList<>();
  private int firstFailing = Integer.MAX_VALUE;
  private int lastFailing = Integer.MAX_VALUE;

  /** How many steps were taken, writing and closing of streams included. */
  public synchronized int steps() {
    return taken.size();
  }

  /** The steps in their order, each with its location. */
  public synchronized List<String> taken() {
    return List.copyOf(taken);
  }

  public void failOnce(int step) {
    firstFailing = step;
    lastFailing = step;
  }

  public void failFrom(int step) {
    firstFailing = step;
    lastFailing = Integer.MAX_VALUE;
  }

  /** Files are written beside each other. */
  private synchronized void step(String what) throws IOException {
    taken.add(what);
    if (steps() >= firstFailing && steps() <= lastFailing) {
      throw new IOException("Step %d failed: %s".formatted(steps(), what));
    }
  }

  @Override
  public void createFolder(String location) throws IOException {
    step("create folder " + location);
    storage.createFolder(location);
  }

  @Override
  public OutputStream create(String location) throws IOException {
    step("create " + location);
    return new FilterOutputStream(storage.create(location)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        step("write " + location);
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        out.close();
        step("close " + location);
      }
    };
  }

  @Override
  public InputStream open(String location) throws IOException {
    step("open " + location);
    return storage.open(location);
  }

  @Override
  public Kind kind(String location) throws IOException {
    step("kind " + location);
    return storage.kind(location);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    step("names " + folder);
    return storage.names(folder);
  }

  @Override
  public void sync(String location) throws IOException {
    step("sync " + location);
    // Nothing here loses power, and hundreds of runs would wait for the disk.
    if (!storage.exists(location)) {
      throw new NoSuchFileException(location);
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    step("rename " + from);
    storage.rename(from, to);
  }

  @Override
  public void replace(String from, String to) throws IOException {
    step("replace " + to);
    storage.replace(from, to);
  }

  @Override
  public boolean remove(String location, Kind kind) throws IOException {
    step("remove " + location);
    return storage.remove(location, kind);
  }

  @Override
  public void switchLink(String link, String temporary, String target) throws IOException {
    step("switch " + link);
    storage.switchLink(link, temporary, target);
  }

  @Override
  public String linkName(String link) {
    return storage.linkName(link);
  }

  @Override
  public Optional<String> readLink(String link) throws IOException {
    step("read link " + link);
    return storage.readLink(link);
  }

  @Override
  public Optional<StorageLock> tryLock(String location, LockHolder holder) throws IOException {
    step("lock " + location);
    return storage.tryLock(location, holder);
  }

  @Override
  public Optional<LockHolder> lockHolder(String location) throws IOException {
    step("lock holder " + location);
    return storage.lockHolder(location);
  }
}
