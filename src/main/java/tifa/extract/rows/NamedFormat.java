package tifa.extract.rows;

import java.util.Locale;

/**
 * What a file's name decides where its content leaves the format open; names decide nothing else.
 */
public enum NamedFormat {
  /** {@code .csv}, {@code .tsv}. */
  TABLE,
  /** {@code .json}, {@code .jsonl}, {@code .ndjson}. */
  JSON,
  /** Any other name. */
  NONE;

  /** What {@code path} decides. */
  public static NamedFormat of(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return TABLE;
    }
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? JSON
        : NONE;
  }
}
