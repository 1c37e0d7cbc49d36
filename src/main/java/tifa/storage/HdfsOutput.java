package tifa.storage;

import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnknownHostException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * HDFS, whose name node makes a rename one step. It has no links that clients agree on: {@code
 * current} is the file {@code CURRENT.json}, {@code {"run": "runs/…"}}.
 */
public final class HdfsOutput implements OutputStorage {
  private static final Duration STALE = Duration.ofMinutes(2);

  private final FileContext files;
  private final Duration stale;

  /**
   * The file system of a location, with Hadoop's settings as they are on the class path.
   *
   * @throws UnsupportedLocationException if Hadoop knows no such file system
   */
  public HdfsOutput(String location) throws IOException {
    this(location, STALE);
  }

  /** The same with locks that are given up after another time without a sign of life. */
  HdfsOutput(String location, Duration stale) throws IOException {
    this.stale = stale;
    try {
      files = FileContext.getFileContext(new Path(location).toUri(), new Configuration());
    } catch (UnsupportedFileSystemException e) {
      throw new UnsupportedLocationException(
          location, "state a local folder or one on HDFS, hdfs://…", e);
    } catch (RuntimeException e) {
      // Hadoop wraps an unknown host in several of these.
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof UnknownHostException) {
          throw new IOException("%s: there is no such host".formatted(location), e);
        }
      }
      throw e;
    }
  }

  @Override
  public void createFolder(String location) throws IOException {
    files.mkdir(new Path(location), FileContext.DIR_DEFAULT_PERM, true);
  }

  @Override
  public OutputStream create(String location) throws IOException {
    try {
      return new SyncedOnClose(files.create(new Path(location), EnumSet.of(CreateFlag.CREATE)));
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      throw taken(location, e);
    }
  }

  /** A file that is synced with its last byte: once closed it could only be appended to. */
  private static final class SyncedOnClose extends FilterOutputStream {
    private final FSDataOutputStream file;
    private boolean closed;

    SyncedOnClose(FSDataOutputStream file) {
      super(file);
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      file.write(bytes, offset, length);
    }

    /** Lets readers see what was written so far, even if this process dies. */
    @Override
    public void flush() throws IOException {
      file.hflush();
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      try (file) {
        file.hsync();
      }
    }
  }

  @Override
  public InputStream open(String location) throws IOException {
    try {
      return files.open(new Path(location));
    } catch (FileNotFoundException e) {
      throw missing(location, e);
    }
  }

  @Override
  public Kind kind(String location) throws IOException {
    return Removal.kind(files, new Path(location));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    try {
      RemoteIterator<FileStatus> entries = files.listStatus(new Path(folder));
      while (entries.hasNext()) {
        names.add(entries.next().getPath().getName());
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    names.sort(Locations.BY_CODE_POINTS);
    return names;
  }

  /** Nothing is left to do: files are synced when they are closed, names when they are made. */
  @Override
  public void sync(String location) throws IOException {
    try {
      files.getFileStatus(new Path(location));
    } catch (FileNotFoundException e) {
      throw missing(location, e);
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    try {
      Removal.rename(files, new Path(from), new Path(to));
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      throw taken(to, e);
    }
  }

  @Override
  public void replace(String from, String to) throws IOException {
    Removal.replace(files, new Path(from), new Path(to), Kind.FILE);
  }

  @Override
  public boolean remove(String location, Kind kind) throws IOException {
    return Removal.remove(files, new Path(location), kind);
  }

  @Override
  public void switchLink(String link, String temporary, String target) throws IOException {
    try {
      try (OutputStream out = create(temporary)) {
        out.write(LinkFile.content(target));
      }
      replace(temporary, linkName(link));
    } catch (IOException e) {
      try {
        remove(temporary, Kind.FILE);
      } catch (IOException leftBehind) {
        e.addSuppressed(leftBehind);
      }
      throw e;
    }
  }

  @Override
  public String linkName(String link) {
    return LinkFile.name(link);
  }

  @Override
  public Optional<String> readLink(String link) throws IOException {
    String file = LinkFile.name(link);
    try (InputStream in = files.open(new Path(file))) {
      return Optional.of(
          LinkFile.target(in.readAllBytes())
              .orElseThrow(() -> new IOException("%s does not name a run".formatted(file))));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<StorageLock> tryLock(String location, LockHolder holder) throws IOException {
    return HdfsLock.tryLock(files, new Path(location), holder, stale);
  }

  @Override
  public Optional<LockHolder> lockHolder(String location) throws IOException {
    return HdfsLock.holder(files, new Path(location));
  }

  private static IOException taken(String location, IOException cause) {
    return (IOException) new FileAlreadyExistsException(location).initCause(cause);
  }

  private static IOException missing(String location, IOException cause) {
    return (IOException) new NoSuchFileException(location).initCause(cause);
  }
}
