package tifa.run;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tifa.storage.Selection;

/**
 * Waits until a file of this machine changes. What changes between two calls of {@link #await} is
 * told by the second.
 */
public final class ChangeWatch implements AutoCloseable {
  /** Editors and copies write in several steps; their last one is what is wanted. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private final WatchService service;
  private final Map<WatchKey, Path> places = new HashMap<>();
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();

  /** Watches nothing yet. */
  public ChangeWatch() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  /**
   * Watches these too; what cannot be looked at is left out until it can.
   *
   * @param moreFiles absolute; they may be missing
   * @param moreFolders with all that is below them
   */
  public void add(Collection<Path> moreFiles, Collection<Path> moreFolders) throws IOException {
    for (Path file : moreFiles) {
      files.add(file);
      register(file.getParent());
    }
    for (Path folder : moreFolders) {
      addFolder(folder);
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) below.filter(Files::isDirectory)::iterator) {
        folders.add(each);
        register(each);
      }
    } catch (NoSuchFileException e) {
      // Removed meanwhile, which its parent tells.
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void register(Path folder) throws IOException {
    if (folder != null && Files.isDirectory(folder)) {
      places.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    }
  }

  /**
   * Waits for a change, and then until nothing has changed for a fifth of a second.
   *
   * @param atMost when to give up
   * @return the names of what changed, in order; empty if nothing did
   */
  public List<String> await(Duration atMost) throws IOException, InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    Set<String> changed = new TreeSet<>();
    while (true) {
      long left = changed.isEmpty() ? end - System.nanoTime() : QUIET.toNanos();
      WatchKey key = left <= 0 ? service.poll() : service.poll(left, TimeUnit.NANOSECONDS);
      if (key == null) {
        return List.copyOf(changed);
      }
      take(key, changed);
    }
  }

  private void take(WatchKey key, Set<String> changed) throws IOException {
    Path folder = places.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name)) {
        // More changed at once than the system could tell one by one.
        changed.add(folder.getFileName().toString());
        continue;
      }
      Path place = folder.resolve(name);
      boolean inCorpus = folders.contains(folder) && !Selection.ignoresName(name.toString());
      if (inCorpus && event.kind() == ENTRY_CREATE && Files.isDirectory(place)) {
        addFolder(place);
      }
      if (inCorpus || files.contains(place)) {
        changed.add(name.toString());
      }
    }
    if (!key.reset()) {
      places.remove(key);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
