package tifa.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.cache.ContentKey;
import tifa.cache.FileIdentity;
import tifa.extract.bound.Limits;
import tifa.problem.ProblemCode;
import tifa.run.engine.AnalysedFile;
import tifa.run.engine.HeapRoom;
import tifa.storage.ListedFile;
import tifa.storage.Sha256;
import tifa.storage.Storages;

/** The files of the current run, with which those listed now are compared. */
final class KnownFiles {
  /** The coarsest times of file systems in use: FAT's two seconds. */
  private static final long GRANULARITY_MILLIS = 2000;

  private static final long STORED = 4;

  private final Map<String, FileIdentity> byPath = new HashMap<>();
  private final boolean rehash;

  /**
   * Compares with these.
   *
   * @param rehash whether size, times and inode are no proof
   */
  KnownFiles(List<FileIdentity> known, boolean rehash) {
    known.forEach(file -> byPath.put(file.path(), file));
    this.rehash = rehash;
  }

  /** The identity of a file by its size, times and inode; empty where they do not tell. */
  Optional<FileIdentity> recognise(ListedFile file) {
    return Optional.ofNullable(byPath.get(file.path()))
        .filter(known -> !rehash && known.size() == file.size())
        .filter(known -> known.modified() == file.modified())
        .filter(known -> known.stamp().equals(file.stamp()))
        .filter(known -> !AnalysedFile.isCircumstance(known.failure()));
  }

  /**
   * Whether there are the same files with the same bytes. Reads those that size, times and inode
   * leave in doubt, once nothing else tells of a change.
   */
  boolean areStill(List<ListedFile> files) {
    if (files.size() != byPath.size()) {
      return false;
    }
    for (ListedFile file : files) {
      FileIdentity known = byPath.get(file.path());
      if (known == null || known.size() != file.size()) {
        return false;
      }
    }
    return files.stream()
        .filter(file -> recognise(file).isEmpty())
        .parallel()
        .allMatch(file -> hasBytes(file, byPath.get(file.path())));
  }

  private static boolean hasBytes(ListedFile file, FileIdentity known) {
    boolean wasRefused = known.failure().equals(ProblemCode.PERMISSION_DENIED.name());
    if (!wasRefused && AnalysedFile.isCircumstance(known.failure())) {
      return false;
    }
    try (HeapRoom room = HeapRoom.of(file.size())) {
      Optional<byte[]> bytes = Storages.corpus(file.location()).read(file, Limits.FILE_BYTES);
      return bytes.isEmpty()
          ? known.failure().equals(ProblemCode.TOO_LARGE.name())
          : Sha256.of(bytes.get()).equals(known.sha256());
    } catch (AccessDeniedException e) {
      return wasRefused;
    } catch (IOException e) {
      // Whatever it is, a run will tell.
      return false;
    }
  }

  /** Whether all files look as they did, so that there is nothing new to note. */
  boolean recogniseAll(List<ListedFile> files) {
    return files.stream().allMatch(file -> recognise(file).isPresent());
  }

  /**
   * Bytes of which a run has work: all of what is to be analysed, and of what the store has, which
   * is read again where something is asked anew of it, a quarter.
   *
   * @param stored keys of what the store has
   */
  long bytesOfWork(List<ListedFile> files, Set<String> stored) {
    long bytes = 0;
    for (ListedFile file : files) {
      boolean analysed =
          recognise(file)
              .filter(known -> stored.contains(ContentKey.of(known.sha256(), file.path())))
              .isPresent();
      bytes += analysed ? file.size() / STORED : file.size();
    }
    return bytes;
  }

  /** The identity of a file that has the bytes it had. */
  FileIdentity still(ListedFile file, Instant listed) {
    FileIdentity known = byPath.get(file.path());
    return identity(file, known.sha256(), known.failure(), listed);
  }

  /** The same for known bytes; a time too near to that of the listing proves nothing later. */
  static FileIdentity identity(ListedFile file, String sha256, String failure, Instant listed) {
    boolean recent = file.modified() > listed.toEpochMilli() - GRANULARITY_MILLIS;
    return new FileIdentity(
        file.path(),
        file.size(),
        recent ? FileIdentity.UNCERTAIN : file.modified(),
        file.stamp(),
        sha256,
        failure);
  }

  /** What became of the files, of which so many were analysed. */
  FileChanges changes(List<FileIdentity> now, int analysed) {
    int added = 0;
    int changed = 0;
    for (FileIdentity file : now) {
      FileIdentity known = byPath.get(file.path());
      added += known == null ? 1 : 0;
      changed += known != null && !known.sha256().equals(file.sha256()) ? 1 : 0;
    }
    return new FileChanges(
        added, changed, byPath.size() + added - now.size(), analysed, now.size() - analysed);
  }
}
