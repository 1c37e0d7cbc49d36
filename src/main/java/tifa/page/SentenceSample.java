package tifa.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * As many sentences as a page can hold: of every term those whose places hash lowest, equally many
 * of each, so that the choice depends on the table alone and favours no year.
 *
 * @param <S> a sentence with what the page says of it
 */
final class SentenceSample<S> {
  private final long budget;
  private final List<Kept<S>> terms = new ArrayList<>();
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

  /**
   * A sentence as it was drawn.
   *
   * @param lot of its place
   * @param order counts the rows of the table
   * @param bytes that the page needs for it
   */
  record Drawn<S>(long lot, long order, int bytes, S sentence) {}

  /** What is kept of a term. */
  static final class Kept<S> {
    private List<Drawn<S>> drawn = new ArrayList<>();
    private int total;

    /** From here on lots are too high to be kept. */
    private long limit = Long.MAX_VALUE;

    /** How many sentences there were. */
    int total() {
      return total;
    }

    /** Counts a sentence; tells whether one of this lot may be kept. */
    boolean mayKeep(long lot) {
      total++;
      return lot < limit;
    }

    /** The sentences that are kept, in the order of the table. */
    List<S> sentences() {
      return drawn.stream()
          .sorted(Comparator.comparingLong(Drawn::order))
          .map(Drawn::sentence)
          .toList();
    }

    private void sortByLot() {
      drawn.sort(
          Comparator.comparingLong((Drawn<S> each) -> each.lot())
              .thenComparingLong(each -> each.order()));
    }

    /** Keeps so many of the sentences, which are sorted. */
    private void keep(int most) {
      if (drawn.size() > most) {
        drawn = new ArrayList<>(drawn.subList(0, most));
        limit = most == 0 ? Long.MIN_VALUE : drawn.get(most - 1).lot();
      }
    }
  }

  /** The hash of a place, the same everywhere. */
  static long lot(String reportId, int start) {
    long hash = (reportId.hashCode() * 31L + start) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }

  /** Begins the sentences of another term. */
  Kept<S> begin() {
    Kept<S> begun = new Kept<>();
    terms.add(begun);
    return begun;
  }

  /** Adds a sentence that {@link Kept#mayKeep may be kept}. */
  void add(Kept<S> kept, Drawn<S> sentence) {
    kept.drawn.add(sentence);
    bytes += sentence.bytes();
    if (bytes > 2 * budget) {
      shrink();
    }
  }

  /** Keeps no more than fits. */
  void shrink() {
    List<List<Drawn<S>>> byLot = new ArrayList<>();
    for (Kept<S> kept : terms) {
      kept.sortByLot();
      kept.keep(perTerm);
      byLot.add(kept.drawn);
    }
    bytes = 0;
    for (int i = 0; i < perTerm; i++) {
      long more = 0;
      boolean any = false;
      for (List<Drawn<S>> drawn : byLot) {
        if (i < drawn.size()) {
          more += drawn.get(i).bytes();
          any = true;
        }
      }
      if (!any) {
        return;
      }
      if (bytes + more > budget) {
        perTerm = i;
        terms.forEach(kept -> kept.keep(perTerm));
        return;
      }
      bytes += more;
    }
  }
}
