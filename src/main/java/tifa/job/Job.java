package tifa.job;

import java.util.List;
import java.util.regex.Pattern;
import tifa.trend.TrendSettings;

/**
 * What one run reads, how it counts and where it writes.
 *
 * @param name fit for a file name: letters, digits and {@code - _ .}, which do not come first
 * @param title what readers of the page, its figures and the workbook see; the name where the job
 *     gives none
 * @param lexicon the files that together are the lexicon, at least one
 */
public record Job(
    String name,
    String title,
    CorpusSettings corpus,
    List<Location> lexicon,
    CountSettings count,
    TrendSettings trend,
    PanelSettings panel,
    TargetSettings targets,
    TableSettings tables,
    CheckSettings checks,
    OutputSettings output) {
  static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

  public Job {
    lexicon = List.copyOf(lexicon);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Invalid job name \"%s\"".formatted(name));
    }
    if (lexicon.isEmpty()) {
      throw new IllegalArgumentException("Invalid job %s: no lexicon".formatted(name));
    }
  }

  /**
   * SHA-256 in hexadecimal over all effective settings but {@code output} and {@code checks}, which
   * decide no number. Locations count as written, so that the same job has one hash wherever it is
   * checked out; what the files hold is not part of it.
   */
  public String sha256() {
    return new SettingsHash().of(this);
  }
}
