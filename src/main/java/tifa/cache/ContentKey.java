package tifa.cache;

import tifa.extract.rows.NamedFormat;

/** By what an analysis is found again: the hash of a file's bytes, and what its name decides. */
public final class ContentKey {
  private ContentKey() {}

  /** The key of a file with these bytes under this path. */
  public static String of(String sha256, String path) {
    NamedFormat named = NamedFormat.of(path);
    return named == NamedFormat.NONE ? sha256 : sha256 + "." + named.name();
  }
}
