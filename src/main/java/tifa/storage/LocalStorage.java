package tifa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The file system of this machine, network mounts included. A location is an absolute path, or one
 * after {@code file:}, which is not percent-decoded.
 */
public final class LocalStorage implements CorpusStorage, OutputStorage {
  private static final int SYNCS_AT_ONCE = 16;

  /**
   * Whether everybody may make links, and a folder can be opened to sync it; on Windows {@code
   * current} is a {@link LinkFile}.
   */
  private final boolean posix;

  /** The file system as the operating system has it. */
  public LocalStorage() {
    this(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  /** The same as if it were Windows' where it is not {@code posix}. */
  LocalStorage(boolean posix) {
    this.posix = posix;
  }

  @Override
  public Listing list(String folder, Selection selection) throws IOException {
    return new LocalWalk(path(folder), selection).walk();
  }

  @Override
  public Optional<byte[]> read(String location, int maxBytes) throws IOException {
    Path path = path(location);
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isOther()) {
      // To open a pipe may take for ever.
      throw new FileSystemException(location, null, "it is a pipe or device, and no file");
    }
    if (attributes.size() > maxBytes) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return readAll(in, maxBytes);
    }
  }

  /** What is left of a stream; empty if it is more than {@code maxBytes}. */
  static Optional<byte[]> readAll(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    boolean grewMeanwhile = bytes.length == maxBytes && in.read() >= 0;
    return grewMeanwhile ? Optional.empty() : Optional.of(bytes);
  }

  @Override
  public Optional<byte[]> read(ListedFile file, int maxBytes) throws IOException {
    return new RegularFile(path(file.folder()), path(file.location())).read(maxBytes);
  }

  @Override
  public InputStream open(String location) throws IOException {
    return Files.newInputStream(path(location));
  }

  @Override
  public void createFolder(String location) throws IOException {
    try {
      Files.createDirectories(path(location));
    } catch (FileAlreadyExistsException e) {
      boolean isLink = Files.isSymbolicLink(Path.of(e.getFile()));
      throw new FileSystemException(
          e.getFile(), null, isLink ? "it is a link that leads to no folder" : "it is no folder");
    }
  }

  @Override
  public OutputStream create(String location) throws IOException {
    return Files.newOutputStream(path(location), StandardOpenOption.CREATE_NEW);
  }

  @Override
  public Kind kind(String location) throws IOException {
    return Removal.kind(path(location));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(folder))) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Locations.BY_CODE_POINTS);
    return names;
  }

  @Override
  public void sync(String location) throws IOException {
    Path path = path(location);
    if (!posix && Files.isDirectory(path)) {
      return;
    }
    // A folder can be opened for reading only, which is enough to sync it.
    var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }

  /** A disk syncs many files at once nearly as fast as one. */
  @Override
  public void syncAll(List<String> files) throws IOException {
    List<Callable<Void>> syncs = new ArrayList<>();
    for (String file : files) {
      syncs.add(
          () -> {
            sync(file);
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(SYNCS_AT_ONCE);
    try {
      for (Future<Void> synced : threads.invokeAll(syncs)) {
        synced.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(
          "Interrupted while syncing %s files".formatted(files.size()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("Not synced", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Removal.rename(path(from), path(to));
  }

  @Override
  public void replace(String from, String to) throws IOException {
    Removal.replace(path(from), path(to), Kind.FILE);
  }

  @Override
  public boolean remove(String location, Kind kind) throws IOException {
    return Removal.remove(path(location), kind);
  }

  @Override
  public void switchLink(String link, String temporary, String target) throws IOException {
    Kind kind = posix ? Kind.LINK : Kind.FILE;
    if (posix) {
      Files.createSymbolicLink(path(temporary), Path.of(target));
    } else {
      Files.write(path(temporary), LinkFile.content(target), StandardOpenOption.CREATE_NEW);
      sync(temporary);
    }
    try {
      Removal.replace(path(temporary), path(linkName(link)), kind);
    } catch (IOException e) {
      try {
        Removal.remove(path(temporary), kind);
      } catch (IOException leftBehind) {
        e.addSuppressed(leftBehind);
      }
      throw e;
    }
  }

  @Override
  public String linkName(String link) {
    return posix ? link : LinkFile.name(link);
  }

  @Override
  public Optional<String> readLink(String link) throws IOException {
    try {
      if (!posix) {
        String file = linkName(link);
        return Optional.of(
            LinkFile.target(Files.readAllBytes(path(file)))
                .orElseThrow(() -> new NotLinkException(file, null, "does not name a run")));
      }
      return Optional.of(Files.readSymbolicLink(path(link)).toString());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (NotLinkException e) {
      throw new NotLinkException(link, null, "not a symbolic link");
    }
  }

  @Override
  public Optional<StorageLock> tryLock(String location, LockHolder holder) throws IOException {
    return LocalLock.tryLock(path(location), holder);
  }

  @Override
  public Optional<LockHolder> lockHolder(String location) throws IOException {
    return LocalLock.holder(path(location));
  }

  /** The path of a location. */
  static Path path(String location) throws NoSuchFileException {
    try {
      Path path = Path.of(withoutScheme(location));
      if (!path.isAbsolute()) {
        throw new IllegalArgumentException("Invalid location %s: not absolute".formatted(location));
      }
      return path;
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(location, null, e.getReason());
    }
  }

  private static String withoutScheme(String location) {
    if (Locations.scheme(location).isEmpty()) {
      return location;
    }
    String path = location.substring("file:".length());
    return path.startsWith("//") ? path.substring(2) : path;
  }
}
