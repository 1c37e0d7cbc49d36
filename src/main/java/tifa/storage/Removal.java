package tifa.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;

/**
 * All of the program by which a file can go: deleting, renaming, replacing. One name at a time, of
 * the kind that the caller takes it for, and never what a link leads to; a folder goes only when it
 * is empty. Whether a name may go at all the caller knows from a record of what was written.
 */
public final class Removal {
  private Removal() {}

  /** What has this name. */
  static Kind kind(Path path) throws IOException {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return Kind.LINK;
      } else if (attributes.isDirectory()) {
        return Kind.FOLDER;
      }
      return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.NONE;
    }
  }

  /** The same on Hadoop's file systems. */
  static Kind kind(FileContext files, org.apache.hadoop.fs.Path path) throws IOException {
    try {
      FileStatus status = files.getFileLinkStatus(path);
      if (status.isSymlink()) {
        return Kind.LINK;
      }
      return status.isDirectory() ? Kind.FOLDER : Kind.FILE;
    } catch (FileNotFoundException e) {
      return Kind.NONE;
    }
  }

  /** Removes what has this name if it is of this kind and no folder with anything in it. */
  static boolean remove(Path path, Kind kind) throws IOException {
    Kind found = kind(path);
    if (found != kind || found == Kind.NONE) {
      return found == Kind.NONE;
    }
    try {
      Files.deleteIfExists(path);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** The same on Hadoop's file systems. */
  static boolean remove(FileContext files, org.apache.hadoop.fs.Path path, Kind kind)
      throws IOException {
    Kind found = kind(files, path);
    if (found != kind || found == Kind.NONE) {
      return found == Kind.NONE;
    }
    try {
      files.delete(path, false);
      return true;
    } catch (FileNotFoundException e) {
      return true;
    } catch (PathIsNotEmptyDirectoryException e) {
      return false;
    }
  }

  /** Renames to a name that is free. */
  static void rename(Path from, Path to) throws IOException {
    // The rename itself would replace a file or an empty folder.
    if (kind(to) != Kind.NONE) {
      throw new FileAlreadyExistsException(to.toString());
    }
    Files.move(from, to, ATOMIC_MOVE);
  }

  /** The same on Hadoop's file systems. */
  static void rename(
      FileContext files, org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
      throws IOException {
    files.rename(from, to, Options.Rename.NONE);
  }

  /** Renames over what has the new name if that is of this kind; to a free name as well. */
  static void replace(Path from, Path to, Kind kind) throws IOException {
    requireReplaceable(to.toString(), kind(to), kind);
    Files.move(from, to, ATOMIC_MOVE);
  }

  /** The same on Hadoop's file systems. */
  static void replace(
      FileContext files, org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to, Kind kind)
      throws IOException {
    requireReplaceable(to.toString(), kind(files, to), kind);
    files.rename(from, to, Options.Rename.OVERWRITE);
  }

  private static void requireReplaceable(String to, Kind found, Kind kind)
      throws FileSystemException {
    if (found != Kind.NONE && found != kind) {
      throw new FileSystemException(to, null, "it is %s".formatted(found.inWords()));
    }
  }

  /**
   * A new file among the system's temporary ones, which is gone once it is closed, or, where the
   * system lets go of open files, when this program ends in whatever way.
   */
  public static FileChannel scratchFile(String name) throws IOException {
    return FileChannel.open(
        Files.createTempFile(name, ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
