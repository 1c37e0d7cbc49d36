package tifa.count;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * Counts of rows by term, zeros left out: what each report has by itself turned around, for those
 * who read many reports term by term and would find each in another place of memory.
 */
public final class CountsByTerm {
  private final int[] ends;
  private final int[] rows;
  private final int[] counts;

  private CountsByTerm(int[] ends) {
    this.ends = ends;
    this.rows = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
    this.counts = new int[rows.length];
  }

  /** The counts of one row. */
  @FunctionalInterface
  public interface Row {
    /** Hands over the count of each term once, the same whenever it is asked. */
    void each(ReportCounts.TermCount taker);
  }

  /** The counts of {@code rows} for the terms from 0 to {@code terms} - 1. */
  public static CountsByTerm of(int terms, List<Row> rows) {
    int[] ends = new int[terms];
    for (Row row : rows) {
      row.each((term, count) -> ends[term] += count > 0 ? 1 : 0);
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    CountsByTerm byTerm = new CountsByTerm(ends);
    int[] next = new int[terms];
    Arrays.setAll(next, byTerm::first);
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      rows.get(i)
          .each(
              (term, count) -> {
                if (count > 0) {
                  byTerm.rows[next[term]] = row;
                  byTerm.counts[next[term]++] = count;
                }
              });
    }
    return byTerm;
  }

  /** How many rows have a term. */
  public int rowsWith(int term) {
    return ends[term] - first(term);
  }

  private int first(int term) {
    return term == 0 ? 0 : ends[term - 1];
  }

  /** Takes a count that is not 0. */
  @FunctionalInterface
  public interface RowCount<E extends Exception> {
    /** A row, and the count that it has of the term. */
    void take(int row, int count) throws E;
  }

  /** The counts of a term that are not 0, by ascending row. */
  public <E extends Exception> void each(int term, RowCount<E> taker) throws E {
    for (int i = first(term); i < ends[term]; i++) {
      taker.take(rows[i], counts[i]);
    }
  }

  /** Adds the counts of a term to a hash. */
  public void addTo(MessageDigest hash, int term) {
    ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES * (1 + 2 * rowsWith(term)));
    numbers.putInt(rowsWith(term));
    for (int i = first(term); i < ends[term]; i++) {
      numbers.putInt(rows[i]).putInt(counts[i]);
    }
    hash.update(numbers.array());
  }

  /** Reads the counts of a term. */
  public Column column(int term) {
    return new Column(first(term), ends[term]);
  }

  /** The counts of one term, for ascending rows. */
  public final class Column {
    private final int end;
    private int at;

    private Column(int first, int end) {
      this.at = first;
      this.end = end;
    }

    /** The count of a row, which is none before the last one asked for. */
    public int of(int row) {
      while (at < end && rows[at] < row) {
        at++;
      }
      return at < end && rows[at] == row ? counts[at] : 0;
    }
  }
}
