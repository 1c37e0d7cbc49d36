package tifa.table;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import tifa.count.CountsByTerm;

/** How many mentions of each term of a report are written. */
public final class MentionQuota implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every mention. */
  public static final MentionQuota ALL = new MentionQuota(Integer.MAX_VALUE, new long[0]);

  /** None. */
  public static final MentionQuota NONE = new MentionQuota(0, new long[0]);

  private final int perReport;

  /** By term: of the reports that mention it those whose lot is less; empty for all reports. */
  private final long[] lots;

  private MentionQuota(int perReport, long[] lots) {
    this.perReport = perReport;
    this.lots = lots;
  }

  /** At most {@code perReport} mentions of a term in each report. */
  public static MentionQuota perReport(int perReport) {
    return new MentionQuota(perReport, new long[0]);
  }

  /**
   * At most {@code most} mentions of all terms in all reports: as many of a term in each report as
   * there is room for, {@code perReport} at most. Where there is no room for one of each, it is one
   * in so many reports of each term that rare terms keep all of theirs, and lots that fall by
   * report and term choose these reports among those of all regions and years.
   *
   * @param mentions of {@code terms} terms; rows are the reports
   * @param reports ids of the rows
   */
  public static MentionQuota within(
      long most, int perReport, CountsByTerm mentions, int terms, List<String> reports) {
    for (int each = perReport; each > 0; each--) {
      if (total(mentions, terms, each) <= most) {
        return perReport(each);
      }
    }
    int room = room(most, mentions, terms);
    long[] lots = new long[terms];
    for (int term = 0; term < terms; term++) {
      lots[term] = Long.MAX_VALUE;
      if (mentions.rowsWith(term) > room) {
        long[] drawn = new long[mentions.rowsWith(term)];
        int[] size = {0};
        int of = term;
        mentions.each(of, (row, count) -> drawn[size[0]++] = lot(reports.get(row), of));
        Arrays.sort(drawn);
        lots[term] = drawn[room];
      }
    }
    return new MentionQuota(1, lots);
  }

  private static long total(CountsByTerm mentions, int terms, int perReport) {
    long[] total = {0};
    for (int term = 0; term < terms; term++) {
      mentions.each(term, (row, count) -> total[0] += Math.min(perReport, count));
    }
    return total[0];
  }

  /** The largest number of reports of each term that are no more than {@code most} together. */
  private static int room(long most, CountsByTerm mentions, int terms) {
    int low = 0;
    int high = Integer.MAX_VALUE;
    while (low < high) {
      int room = low + (high - low) / 2 + 1;
      long reports = 0;
      for (int term = 0; term < terms; term++) {
        reports += Math.min(room, mentions.rowsWith(term));
      }
      low = reports <= most ? room : low;
      high = reports <= most ? high : room - 1;
    }
    return low;
  }

  /** Whether no mention is written; true of {@link #NONE} on whatever machine it has come to. */
  public boolean isNone() {
    return perReport == 0;
  }

  /** Most mentions of any term that are written of a report. */
  int most() {
    return perReport;
  }

  /** Most mentions of a term that are written of a report. */
  public int of(String reportId, int term) {
    return lots.length == 0 || lot(reportId, term) < lots[term] ? perReport : 0;
  }

  private static long lot(String reportId, int term) {
    long hash = (reportId.hashCode() * 0x9E3779B97F4A7C15L + term) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 31) * 0x94D049BB133111EBL;
    return (hash ^ hash >>> 29) >>> 1;
  }
}
