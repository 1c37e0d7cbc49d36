package tifa.wording;

import java.io.Serializable;
import java.util.BitSet;
import java.util.function.Supplier;
import tifa.count.LongCounts;

/** Where something stands in the reports of a year of a level. */
public final class Sighting implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Indices of the regions whose reports mention it. */
  final BitSet regions = new BitSet();

  /** Of each term that stands in a sentence with it in how many, by the term's index. */
  final LongCounts beside = new LongCounts();

  private int mentions;
  private String reportId = "";
  private int start;
  private String sentence = "";

  /** Takes a mention; the sentence is asked for where it is the first so far. */
  void see(int region, String report, int at, Supplier<String> quoted) {
    mentions++;
    regions.set(region);
    if (comesBefore(report, at)) {
      reportId = report;
      start = at;
      sentence = quoted.get();
    }
  }

  private boolean comesBefore(String report, int at) {
    int order = report.compareTo(reportId);
    return reportId.isEmpty() || order < 0 || order == 0 && at < start;
  }

  Sighting merge(Sighting other) {
    mergeAlone(other);
    beside.addAll(other.beside);
    return this;
  }

  /** Merges all but what stands beside it. */
  void mergeAlone(Sighting other) {
    mentions += other.mentions;
    regions.or(other.regions);
    if (!other.reportId.isEmpty() && comesBefore(other.reportId, other.start)) {
      reportId = other.reportId;
      start = other.start;
      sentence = other.sentence;
    }
  }

  /** Mentions in the year. */
  public int mentions() {
    return mentions;
  }

  /** The first report, by id, that mentions it. */
  public String reportId() {
    return reportId;
  }

  /** The sentence of its first mention there, as written. */
  public String sentence() {
    return sentence;
  }
}
