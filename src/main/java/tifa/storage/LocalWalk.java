package tifa.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static tifa.storage.SkippedPath.Reason.LINK_BROKEN;
import static tifa.storage.SkippedPath.Reason.LINK_LEAVES_FOLDER;
import static tifa.storage.SkippedPath.Reason.LINK_REPEATS;
import static tifa.storage.SkippedPath.Reason.NAME_NOT_UNICODE;
import static tifa.storage.SkippedPath.Reason.NOT_A_FILE;
import static tifa.storage.SkippedPath.Reason.UNREADABLE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * One listing of a local folder. Real files go before links, and links in order of their paths, so
 * that a file has the same path in every listing however the file system orders names.
 */
final class LocalWalk {

  /** A folder to enter or a link to follow, by its path in the listing. */
  private record Step(Path place, String path) {}

  private final Path folder;
  private final Path realFolder;
  private final Selection selection;

  /** Real paths, which links that lead there are recognised by. */
  private final Set<Path> ignoredPlaces = new HashSet<>();

  private final Deque<Step> folders = new ArrayDeque<>();
  private final Queue<Step> links =
      new PriorityQueue<>(Comparator.comparing(Step::path, Locations.BY_CODE_POINTS));
  private final Set<Path> seen = new HashSet<>();

  private final List<ListedFile> files = new ArrayList<>();
  private final List<SkippedPath> skipped = new ArrayList<>();
  private int ignored;
  private int notIncluded;

  LocalWalk(Path folder, Selection selection) throws IOException {
    this.folder = folder;
    this.realFolder = folder.toRealPath();
    this.selection = selection;
    for (String location : selection.ignoredLocations()) {
      if (Locations.isLocal(location)) {
        Path path = LocalStorage.path(location);
        // A place around the folder, such as an output that holds it, ignores nothing in it.
        if (Files.exists(path) && !realFolder.startsWith(path.toRealPath())) {
          ignoredPlaces.add(path.toRealPath());
        }
      }
    }
  }

  Listing walk() throws IOException {
    if (!Files.isDirectory(realFolder)) {
      throw new NotDirectoryException(folder.toString());
    }
    enter(realFolder, "");
    while (!folders.isEmpty() || !links.isEmpty()) {
      if (folders.isEmpty()) {
        follow(links.remove());
      } else {
        look(folders.remove());
      }
    }
    return new Listing(files, skipped, ignored, notIncluded);
  }

  private void enter(Path place, String path) {
    seen.add(place);
    folders.add(new Step(place, path));
  }

  private void look(Step step) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(step.place())) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        meet(entry, step.path().isEmpty() ? name : step.path() + "/" + name);
      }
    } catch (AccessDeniedException e) {
      refused(step.path(), e);
    } catch (NoSuchFileException e) {
      vanished(step.path(), e);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void meet(Path place, String path) throws IOException {
    if (Selection.ignoresName(place.getFileName().toString()) || ignoredPlaces.contains(place)) {
      ignored++;
    } else if (!Path.of(place.toString()).equals(place)) {
      skip(path, NAME_NOT_UNICODE, "");
    } else {
      try {
        var attributes = Files.readAttributes(place, BasicFileAttributes.class, NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
          links.add(new Step(place, path));
        } else if (attributes.isDirectory()) {
          if (!seen.contains(place)) {
            enter(place, path);
          }
        } else {
          offer(place, path, attributes);
        }
      } catch (AccessDeniedException e) {
        refused(path, e);
      } catch (NoSuchFileException e) {
        vanished(path, e);
      }
    }
  }

  private void follow(Step link) throws IOException {
    Path target;
    BasicFileAttributes attributes;
    try {
      target = link.place().toRealPath();
      attributes = Files.readAttributes(target, BasicFileAttributes.class);
    } catch (AccessDeniedException e) {
      refused(link.path(), e);
      return;
    } catch (FileSystemException e) {
      skip(link.path(), LINK_BROKEN, target(link));
      return;
    }
    if (ignoredPlaces.stream().anyMatch(target::startsWith)) {
      ignored++;
    } else if (!target.startsWith(realFolder)) {
      skip(link.path(), LINK_LEAVES_FOLDER, target(link));
    } else if (seen.contains(target)) {
      skip(link.path(), LINK_REPEATS, target(link));
    } else if (attributes.isDirectory()) {
      enter(target, link.path());
    } else {
      offer(target, link.path(), attributes);
    }
  }

  private void offer(Path place, String path, BasicFileAttributes attributes) throws IOException {
    if (!selection.includes(path)) {
      notIncluded++;
    } else if (!attributes.isRegularFile()) {
      skip(path, NOT_A_FILE, "");
    } else if (seen.add(place)) {
      long modified = attributes.lastModifiedTime().toMillis();
      files.add(
          new ListedFile(
              path,
              folder.resolve(realFolder.relativize(place)).toString(),
              folder.toString(),
              attributes.size(),
              modified,
              stamp(place)));
    }
  }

  private static String stamp(Path file) throws IOException {
    try {
      Map<String, Object> attributes = Files.readAttributes(file, "unix:ino,ctime", NOFOLLOW_LINKS);
      return "%s %s".formatted(attributes.get("ino"), attributes.get("ctime"));
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return "";
    }
  }

  private void refused(String path, AccessDeniedException e) throws IOException {
    if (path.isEmpty()) {
      throw e;
    }
    skip(path, UNREADABLE, "");
  }

  /** Deleted since it was met: as if it had been so before. */
  private static void vanished(String path, NoSuchFileException e) throws IOException {
    if (path.isEmpty()) {
      throw e;
    }
  }

  private void skip(String path, SkippedPath.Reason reason, String detail) {
    skipped.add(new SkippedPath(path, reason, detail));
  }

  private static String target(Step link) {
    try {
      return "-> " + Files.readSymbolicLink(link.place());
    } catch (IOException e) {
      return "";
    }
  }
}
