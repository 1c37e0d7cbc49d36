package tifa.storage;

import java.util.Comparator;

/**
 * A path that a listing met but does not offer for reading.
 *
 * @param path relative to the listed folder, like {@link ListedFile#path}
 * @param reason why it was skipped
 * @param detail what else is known, such as where a link leads; may be empty
 */
public record SkippedPath(String path, Reason reason, String detail) {

  /** Why a path was skipped. */
  public enum Reason {
    /** A link to a place outside the listed folder: not followed. */
    LINK_LEAVES_FOLDER,
    /** A link that leads nowhere, or to itself. */
    LINK_BROKEN,
    /** A link to a file or folder that the listing has already, a folder around it included. */
    LINK_REPEATS,
    /** A folder, or a file in one, that permission is missing for. */
    UNREADABLE,
    /** A pipe, a socket or a device. */
    NOT_A_FILE,
    /**
     * A name that is not UTF-8, so that no text can address it; the path shows replacement
     * characters. Common after unpacking an archive that was made under GBK.
     */
    NAME_NOT_UNICODE
  }

  static final Comparator<SkippedPath> BY_PATH =
      Comparator.comparing(SkippedPath::path, Locations.BY_CODE_POINTS);
}
