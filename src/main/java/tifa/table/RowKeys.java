package tifa.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.storage.Sha256;

/**
 * Keys of reports, by which a run finds their rows among those that an earlier one has written.
 *
 * <p>What a {@link RowRequest} gives is made of four things. The key holds all that three of them
 * depend on: the program and how it reads; the analysed report, which the bytes, the path and the
 * place in the file decide; and the region and year that it counts for. The fourth are the mentions
 * that are quoted, of which {@link RowTerms} tells. So under equal keys sections and texts are
 * equal, and so are the rows of each term of which nothing has changed.
 */
public final class RowKeys {
  private final String settings;
  private final MentionQuota quota;

  /**
   * Keys of the rows that {@link RowRequest} asks for.
   *
   * @param settings all else on which they depend: program, reading, tables
   */
  public RowKeys(String settings, MentionQuota quota) {
    this.settings = settings;
    this.quota = quota;
  }

  /** The key of each report that counts, by its id. */
  public Map<String, String> of(Register register) {
    Map<String, String> keys = new HashMap<>();
    for (ReportEntry report : register.used()) {
      keys.put(report.reportId(), key(report));
    }
    return keys;
  }

  private String key(ReportEntry report) {
    MessageDigest key = Sha256.digest();
    Region region = report.region().orElseThrow();
    for (String part :
        List.of(
            settings,
            String.valueOf(quota.most()),
            report.reportId(),
            report.sha256(),
            report.path(),
            region.key(),
            region.name(),
            region.level().label(),
            String.valueOf(report.year().orElseThrow()))) {
      key.update(part.getBytes(StandardCharsets.UTF_8));
      key.update((byte) 0);
    }
    return HexFormat.of().formatHex(key.digest());
  }
}
