package tifa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Where an output lies. Each method is one step that can fail on its own; tests make each fail. */
public interface OutputStorage {

  /** Makes a folder and those above it, where missing. */
  void createFolder(String location) throws IOException;

  /**
   * A new file. What is written may be in the machine's memory only until {@link #sync}.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the name is taken
   */
  OutputStream create(String location) throws IOException;

  /** The bytes of a file as a stream, which the caller closes. */
  InputStream open(String location) throws IOException;

  /** What has the name, links not followed. */
  Kind kind(String location) throws IOException;

  /** Whether the name is taken, be it by a file, a folder or a link that leads nowhere. */
  default boolean exists(String location) throws IOException {
    return kind(location) != Kind.NONE;
  }

  /** The names in a folder, in order of code points; none if there is no such folder. */
  List<String> names(String folder) throws IOException;

  /** Returns once a file's bytes, or a folder's names, would survive a loss of power. */
  void sync(String location) throws IOException;

  /**
   * The same of several files, in any order.
   *
   * @throws IOException if one of them failed; the others may be synced or not
   */
  default void syncAll(List<String> files) throws IOException {
    for (String file : files) {
      sync(file);
    }
  }

  /**
   * Renames a file or folder in one step, within one file system.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the new name is taken
   */
  void rename(String from, String to) throws IOException;

  /**
   * Renames a file in one step over another, if there is one: readers see the old or the new.
   *
   * @throws IOException also if a link, a folder or the like has the new name
   */
  void replace(String from, String to) throws IOException;

  /**
   * Removes a file, a link or an empty folder, whichever the caller takes it for. What is of
   * another kind stays, and so does a folder with anything in it.
   *
   * @return whether the name is free now
   */
  boolean remove(String location, Kind kind) throws IOException;

  /**
   * Points a link somewhere else, or makes it, in one step: readers see the old or the new target.
   * What a link is, the storage decides.
   *
   * @param temporary a free name in the same folder, under which the link is made
   * @param target relative to the folder of the link
   */
  void switchLink(String link, String temporary, String target) throws IOException;

  /** The name of what such a link is made of, a link or a file. */
  String linkName(String link);

  /**
   * The target of a link as it was switched; empty if there is none.
   *
   * @throws java.nio.file.NotLinkException if something else has the name
   */
  Optional<String> readLink(String link) throws IOException;

  /**
   * Takes a lock if no living process has it, without waiting. The lock is a file that tells whom
   * it was taken by.
   *
   * @return the lock, until it is closed or this process ends; empty if it is taken
   */
  Optional<StorageLock> tryLock(String location, LockHolder holder) throws IOException;

  /**
   * Who said to hold the lock; empty if nobody or not readable. Only to tell a user: whether the
   * lock is taken, {@link #tryLock} knows.
   */
  Optional<LockHolder> lockHolder(String location) throws IOException;
}
