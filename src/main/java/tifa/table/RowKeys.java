package tifa.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.storage.Sha256;

/**
 * Keys of the rows of reports, by which a run finds those that an earlier one has written.
 *
 * <p>Equal keys stand for equal rows. What a {@link RowRequest} gives is made of four things, and
 * the key holds all that they depend on: the program and how it reads; the analysed report, which
 * the bytes, the path and the place in the file decide; the region and year that it counts for; and
 * the mentions that are quoted. Of these there are, for a term, as many as the quota leaves to the
 * term in the report, and one where the report is a region's first use of it. Which they are, and
 * what is said of them, depends on the report and this term alone, since terms are found
 * independently of each other. So a term that the report does not mention, or of which nothing is
 * quoted, has no part in the rows: by an equal key it had none before and has none now, whatever
 * became of it in the lexicon. All others are in the key, in the order of the lexicon, which is
 * that of their labels and so the same in any lexicon: rows that begin at the same place stand in
 * it.
 */
public final class RowKeys {
  private final String settings;
  private final MentionQuota quota;
  private final Map<String, int[]> firstOf;

  /** Of each term the hash of all that is in the lexicon of it. */
  private final List<byte[]> terms;

  /**
   * Keys of the rows that {@link RowRequest} asks for.
   *
   * @param settings all else on which they depend: program, reading, tables
   */
  public RowKeys(String settings, Lexicon lexicon, MentionQuota quota, Map<String, int[]> firstOf) {
    this.settings = settings;
    this.quota = quota;
    this.firstOf = firstOf;
    this.terms =
        lexicon.terms().stream()
            .map(term -> HexFormat.of().parseHex(Lexicon.of(List.of(term)).sha256()))
            .toList();
  }

  /**
   * The key of each report that counts, by its id.
   *
   * @param counts of the terms of the lexicon
   */
  public Map<String, String> of(Register register, Map<String, ReportCounts> counts) {
    Map<String, String> keys = new HashMap<>();
    for (ReportEntry report : register.used()) {
      keys.put(report.reportId(), key(report, counts.get(report.reportId())));
    }
    return keys;
  }

  private String key(ReportEntry report, ReportCounts counts) {
    MessageDigest key = Sha256.digest();
    Region region = report.region().orElseThrow();
    for (String part :
        List.of(
            settings,
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
    BitSet first = new BitSet();
    Arrays.stream(firstOf.getOrDefault(report.reportId(), new int[0])).forEach(first::set);
    ByteBuffer quoted = ByteBuffer.allocate(Integer.BYTES + 1);
    counts.mentions(
        (term, mentions) -> {
          int most = quota.of(report.reportId(), term);
          if (mentions > 0 && (most > 0 || first.get(term))) {
            key.update(terms.get(term));
            key.update(quoted.clear().putInt(most).put((byte) (first.get(term) ? 1 : 0)).array());
          }
        });
    return HexFormat.of().formatHex(key.digest());
  }
}
