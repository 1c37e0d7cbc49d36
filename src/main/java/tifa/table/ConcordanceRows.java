package tifa.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import tifa.sheet.Formula;

/** Rows of one report as they stand in the concordance: by start of the match, then term. */
final class ConcordanceRows {
  private static final int START = 1;
  private static final int TERM = 2;

  private final CsvRows rows;
  private final ToIntFunction<String> order;
  private boolean has;
  private int count;

  private ConcordanceRows(RenderedRows rows, ToIntFunction<String> order) throws IOException {
    this.rows = new CsvRows(new ByteArrayInputStream(rows.bytes()));
    this.order = order;
    this.has = this.rows.next();
  }

  /** The rows of some terms alone, by label. */
  static RenderedRows of(RenderedRows all, Predicate<String> terms) throws IOException {
    ConcordanceRows rows = new ConcordanceRows(all, label -> 0);
    RowBuffer kept = new RowBuffer();
    int count = 0;
    while (rows.has) {
      if (terms.test(rows.term())) {
        rows.rows.appendTo(kept);
        count++;
      }
      rows.has = rows.rows.next();
    }
    return new RenderedRows(kept.take(), count);
  }

  /**
   * The rows of both, which are of different terms.
   *
   * @param order of a term, by label, in the lexicon
   */
  static RenderedRows joined(RenderedRows one, RenderedRows other, ToIntFunction<String> order)
      throws IOException {
    ConcordanceRows left = new ConcordanceRows(one, order);
    ConcordanceRows right = new ConcordanceRows(other, order);
    RowBuffer joined = new RowBuffer();
    while (left.has || right.has) {
      boolean isLeft = !right.has || left.has && left.comesBefore(right);
      (isLeft ? left : right).moveTo(joined);
    }
    return new RenderedRows(joined.take(), left.count + right.count);
  }

  private boolean comesBefore(ConcordanceRows other) {
    int byStart = Long.compare(rows.number(START), other.rows.number(START));
    return byStart < 0
        || byStart == 0 && order.applyAsInt(term()) < other.order.applyAsInt(other.term());
  }

  private String term() {
    return Formula.unguard(rows.text(TERM));
  }

  private void moveTo(RowBuffer joined) throws IOException {
    rows.appendTo(joined);
    count++;
    has = rows.next();
  }
}
