package tifa.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows with the highest scores of those that came, ties in the order in which they came. */
final class BestRows {
  private final int most;
  private final List<Scored> rows = new ArrayList<>();

  /** Keeps so many. */
  BestRows(int most) {
    this.most = most;
  }

  private record Scored(double score, List<String> cells) {}

  void add(double score, List<String> cells) {
    rows.add(new Scored(score, cells));
    if (rows.size() > 8 * most) {
      cut();
    }
  }

  /** The best, highest score first. */
  List<List<String>> rows() {
    cut();
    return rows.stream().map(Scored::cells).toList();
  }

  private void cut() {
    rows.sort(Comparator.comparingDouble((Scored row) -> -row.score()));
    if (rows.size() > most) {
      rows.subList(most, rows.size()).clear();
    }
  }
}
