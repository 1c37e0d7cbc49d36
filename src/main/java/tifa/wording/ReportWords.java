package tifa.wording;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tifa.count.CountsByTerm;

/** How often content words stand in each report, and in groups of them. Merged in any order. */
public final class ReportWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Numbers of words, which the dictionary of this JVM gives, and what they are. */
  private final Map<Integer, String> spelled = new HashMap<>();

  private final BitSet known = new BitSet();

  /** By the id of the report. */
  private final Map<String, WordProfile> profiles = new HashMap<>();

  boolean knows(int word) {
    return known.get(word);
  }

  void spell(int word, String spelling) {
    known.set(word);
    spelled.put(word, spelling);
  }

  void add(String reportId, WordProfile words) {
    profiles.put(reportId, words);
  }

  ReportWords merge(ReportWords other) {
    spelled.putAll(other.spelled);
    known.or(other.known);
    profiles.putAll(other.profiles);
    return this;
  }

  /** Forgets reports; that their words are words stays known. */
  ReportWords without(Set<String> reportIds) {
    profiles.keySet().removeAll(reportIds);
    return this;
  }

  /** The ids of the reports. */
  Set<String> reports() {
    return profiles.keySet();
  }

  /** The words of a report that was counted. */
  WordProfile profile(String reportId) {
    return profiles.get(reportId);
  }

  /** Takes a word and how often it stands in each of two groups. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a word and its counts, of which one may be 0. */
    void take(String word, int count, int other);
  }

  /**
   * Hands over, in no order, the words that stand in two groups of reports together so often, which
   * is more than never.
   */
  public void each(List<String> reports, List<String> others, int fewest, Taker taker) {
    int[] counts = counts(reports);
    int[] there = counts(others);
    for (int word = 0; word < counts.length; word++) {
      if (counts[word] + there[word] >= fewest) {
        taker.take(spelled.get(word), counts[word], there[word]);
      }
    }
  }

  /** Of each word, by its number. */
  private int[] counts(List<String> reports) {
    int[] counts = new int[known.length()];
    for (String report : reports) {
      profiles.get(report).each((word, count) -> counts[word] += count);
    }
    return counts;
  }

  /** Takes a word and how often it stands in each of several groups. */
  @FunctionalInterface
  public interface RowTaker {
    /** Takes a word and its counts, of which at least one is not 0. */
    void take(String word, int[] counts);
  }

  /** Hands over, in no order, the words of groups of reports. */
  public void each(List<List<String>> groups, RowTaker taker) {
    List<CountsByTerm.Row> rows =
        groups.stream()
            .flatMap(List::stream)
            .map(profiles::get)
            .<CountsByTerm.Row>map(profile -> words -> profile.each(words::take))
            .toList();
    int[] groupOf = new int[rows.size()];
    int row = 0;
    for (int group = 0; group < groups.size(); group++) {
      for (int i = 0; i < groups.get(group).size(); i++) {
        groupOf[row++] = group;
      }
    }
    CountsByTerm byWord = CountsByTerm.of(known.length(), rows);
    for (int word = 0; word < known.length(); word++) {
      if (byWord.rowsWith(word) > 0) {
        int[] counts = new int[groups.size()];
        byWord.each(word, (report, count) -> counts[groupOf[report]] += count);
        taker.take(spelled.get(word), counts);
      }
    }
  }
}
