package tifa.storage;

import static tifa.storage.SkippedPath.Reason.LINK_LEAVES_FOLDER;
import static tifa.storage.SkippedPath.Reason.UNREADABLE;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;

/**
 * Any file system that Hadoop knows, for reading. Its links, where it has any, are not followed.
 */
public final class HadoopStorage implements CorpusStorage {
  private final Configuration configuration = new Configuration();

  /** Settings win over those on the class path. */
  public HadoopStorage(Map<String, String> settings) {
    settings.forEach(configuration::set);
  }

  @Override
  public Listing list(String folder, Selection selection) throws IOException {
    FileSystem files = fileSystem(folder);
    Path root = files.makeQualified(new Path(folder));
    try {
      if (!files.getFileStatus(root).isDirectory()) {
        throw new NotDirectoryException(folder);
      }
      return new Walk(files, root, selection).walk();
    } catch (IOException e) {
      throw translated(folder, e);
    }
  }

  @Override
  public Optional<byte[]> read(String location, int maxBytes) throws IOException {
    FileSystem files = fileSystem(location);
    try {
      Path path = new Path(location);
      if (files.getFileStatus(path).getLen() > maxBytes) {
        return Optional.empty();
      }
      try (InputStream in = files.open(path)) {
        byte[] bytes = in.readNBytes(maxBytes);
        boolean grewMeanwhile = bytes.length == maxBytes && in.read() >= 0;
        return grewMeanwhile ? Optional.empty() : Optional.of(bytes);
      }
    } catch (IOException e) {
      throw translated(location, e);
    }
  }

  @Override
  public InputStream open(String location) throws IOException {
    FileSystem files = fileSystem(location);
    try {
      return files.open(new Path(location));
    } catch (IOException e) {
      throw translated(location, e);
    }
  }

  private FileSystem fileSystem(String location) throws IOException {
    try {
      return FileSystem.get(new Path(location).toUri(), configuration);
    } catch (UnsupportedFileSystemException e) {
      throw unsupported(location, e);
    } catch (RuntimeException e) {
      // Hadoop wraps an unknown host, and a class that is not on the class path, in these.
      if (e.getCause() instanceof ClassNotFoundException) {
        throw unsupported(location, e);
      }
      if (e.getCause() instanceof IOException cause) {
        throw translated(location, cause);
      }
      throw e;
    }
  }

  private static UnsupportedLocationException unsupported(String location, Exception cause) {
    return new UnsupportedLocationException(
        location, "start with the jars of this file system, for example by --packages", cause);
  }

  private static IOException translated(String location, IOException e) {
    if (e instanceof FileNotFoundException) {
      return (IOException) new NoSuchFileException(location).initCause(e);
    }
    if (e instanceof AccessControlException) {
      return (IOException) new AccessDeniedException(location).initCause(e);
    }
    return e;
  }

  /** One listing of a folder. */
  private static final class Walk {
    private final FileSystem files;
    private final Path root;
    private final Selection selection;
    private final Set<Path> ignoredPlaces;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final List<ListedFile> listed = new ArrayList<>();
    private final List<SkippedPath> skipped = new ArrayList<>();
    private int ignored;
    private int notIncluded;

    Walk(FileSystem files, Path root, Selection selection) {
      this.files = files;
      this.root = root;
      this.selection = selection;
      this.ignoredPlaces =
          selection.ignoredLocations().stream()
              .filter(location -> Locations.scheme(location).equals(Optional.of(files.getScheme())))
              .map(location -> files.makeQualified(new Path(location)))
              .collect(Collectors.toSet());
    }

    Listing walk() throws IOException {
      folders.add(root);
      while (!folders.isEmpty()) {
        look(folders.remove());
      }
      return new Listing(listed, skipped, ignored, notIncluded);
    }

    private void look(Path folder) throws IOException {
      try {
        RemoteIterator<FileStatus> entries = files.listStatusIterator(folder);
        while (entries.hasNext()) {
          meet(entries.next());
        }
      } catch (AccessControlException | AccessDeniedException e) {
        if (folder.equals(root)) {
          throw e;
        }
        skipped.add(new SkippedPath(relative(folder), UNREADABLE, ""));
      } catch (FileNotFoundException e) {
        // Deleted since it was met: as if it had been so before.
        if (folder.equals(root)) {
          throw e;
        }
      }
    }

    private void meet(FileStatus status) {
      Path place = status.getPath();
      String path = relative(place);
      if (Selection.ignoresName(place.getName()) || ignoredPlaces.contains(place)) {
        ignored++;
      } else if (status.isSymlink()) {
        skipped.add(new SkippedPath(path, LINK_LEAVES_FOLDER, ""));
      } else if (status.isDirectory()) {
        folders.add(place);
      } else if (!selection.includes(path)) {
        notIncluded++;
      } else {
        listed.add(
            new ListedFile(
                path,
                place.toString(),
                root.toString(),
                status.getLen(),
                status.getModificationTime(),
                ""));
      }
    }

    private String relative(Path place) {
      String above = root.toUri().getPath();
      int skip = above.endsWith("/") ? above.length() : above.length() + 1;
      return place.toUri().getPath().substring(skip);
    }
  }
}
