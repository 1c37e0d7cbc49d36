package tifa.job;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import tifa.extract.rows.NamedColumns;

/**
 * The reports to read.
 *
 * @param paths the folders, at least one, none inside another
 * @param include glob patterns on a file's path relative to its folder, at least one
 * @param encoding {@link #DETECT}, or the canonical Java name of the charset of all text files
 * @param metadata the CSV file that wins over what reports say of themselves
 * @param columns the names of the columns of tables of reports
 * @param region name or code for reports that state none
 * @param years the years whose reports count
 */
public record CorpusSettings(
    List<Location> paths,
    List<String> include,
    String encoding,
    Optional<Location> metadata,
    NamedColumns columns,
    Optional<String> region,
    YearRange years) {
  /** The encoding is to be found for each file. */
  public static final String DETECT = "auto";

  public CorpusSettings {
    paths = List.copyOf(paths);
    include = List.copyOf(include);
    if (paths.isEmpty() || include.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid corpus of %d paths and %d patterns: one of each at least"
              .formatted(paths.size(), include.size()));
    }
    if (!encoding.equals(DETECT) && !Charset.forName(encoding).name().equals(encoding)) {
      throw new IllegalArgumentException(
          "Invalid encoding %s: Java calls it %s"
              .formatted(encoding, Charset.forName(encoding).name()));
    }
  }
}
