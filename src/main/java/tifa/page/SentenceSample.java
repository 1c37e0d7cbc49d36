package tifa.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * As many sentences as a page can hold: of every term those whose places hash lowest, equally many
 * of each, so that the choice depends on the table alone and favours no year.
 */
final class SentenceSample {
  private static final int BYTES_BESIDE_TEXT = 40;

  private final long budget;
  private final Map<Place, Kept> byTerm = new HashMap<>();
  private long bytes;
  private int perTerm = Integer.MAX_VALUE;

  /**
   * An empty sample.
   *
   * @param budget in bytes of UTF-8
   */
  SentenceSample(long budget) {
    this.budget = budget;
  }

  /** A sentence with what the page says of it; {@code order} counts the rows of the table. */
  record Row(
      long lot,
      long order,
      String reportId,
      String start,
      String section,
      String role,
      String surface,
      String left,
      String match,
      String right) {
    int bytes() {
      return BYTES_BESIDE_TEXT
          + (surface + left + match + right).getBytes(UTF_8).length
          + reportId.length();
    }
  }

  /** A term at a level. */
  record Place(String level, int term) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::level).thenComparing(Place::term).compare(this, other);
    }
  }

  /** What is kept of a term. */
  static final class Kept {
    private List<Row> rows = new ArrayList<>();
    private int total;

    /** From here on lots are too high to be kept. */
    private long limit = Long.MAX_VALUE;

    /** How many there were. */
    int total() {
      return total;
    }

    /** Those that are kept, in the order of the table. */
    List<Row> rows() {
      return rows.stream().sorted(Comparator.comparingLong(Row::order)).toList();
    }

    private void keep(int most) {
      if (rows.size() > most) {
        rows.sort(Comparator.comparingLong(Row::lot).thenComparingLong(Row::order));
        rows = new ArrayList<>(rows.subList(0, most));
        limit = most == 0 ? Long.MIN_VALUE : rows.get(most - 1).lot();
      }
    }
  }

  /** The hash of a place, the same everywhere. */
  static long lot(String reportId, int start) {
    long hash = (reportId.hashCode() * 31L + start) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }

  /**
   * Adds a sentence.
   *
   * @param lot of its place
   * @param row made only if it may be kept
   */
  void add(Place place, long lot, Supplier<Row> row) {
    Kept kept = byTerm.computeIfAbsent(place, any -> new Kept());
    kept.total++;
    if (lot < kept.limit) {
      Row made = row.get();
      kept.rows.add(made);
      bytes += made.bytes();
      if (bytes > 2 * budget) {
        shrink();
      }
    }
  }

  private void shrink() {
    byTerm.values().forEach(kept -> kept.keep(perTerm));
    List<List<Row>> byLot = new ArrayList<>();
    for (Kept kept : byTerm.values()) {
      kept.rows.sort(Comparator.comparingLong(Row::lot).thenComparingLong(Row::order));
      byLot.add(kept.rows);
    }
    bytes = 0;
    for (int i = 0; i < perTerm; i++) {
      long more = 0;
      boolean any = false;
      for (List<Row> rows : byLot) {
        if (i < rows.size()) {
          more += rows.get(i).bytes();
          any = true;
        }
      }
      if (!any) {
        return;
      }
      if (bytes + more > budget) {
        perTerm = i;
        byTerm.values().forEach(kept -> kept.keep(perTerm));
        return;
      }
      bytes += more;
    }
  }

  /** What fits, by level and term. */
  SortedMap<Place, Kept> settle() {
    shrink();
    return new TreeMap<>(byTerm);
  }
}
