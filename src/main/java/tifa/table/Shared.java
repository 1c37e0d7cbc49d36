package tifa.table;

/**
 * A part of rows of one table. Where many rows share it, its cells are rendered once and copied
 * from then on.
 */
final class Shared<P> {
  private final P value;
  private final boolean byMany;

  /** What is kept stands in fields: a table of millions of rows looks here for each of them. */
  private Cells<P> first;

  private byte[] bytesOfFirst;
  private Cells<P> second;
  private byte[] bytesOfSecond;

  private Shared(P value, boolean byMany) {
    this.value = value;
    this.byMany = byMany;
  }

  /** A part that many rows share. */
  static <P> Shared<P> byMany(P value) {
    return new Shared<>(value, true);
  }

  /** A part that one row alone has: nothing is kept. */
  static <P> Shared<P> byOne(P value) {
    return new Shared<>(value, false);
  }

  P value() {
    return value;
  }

  boolean isByMany() {
    return byMany;
  }

  /** The bytes that were kept for these columns, or null. */
  byte[] kept(Cells<P> cells) {
    if (cells == first) {
      return bytesOfFirst;
    }
    return cells == second ? bytesOfSecond : null;
  }

  /** Keeps the bytes of up to two groups of columns; those of a third are rendered each time. */
  void keep(Cells<P> cells, byte[] bytes) {
    if (first == null) {
      first = cells;
      bytesOfFirst = bytes;
    } else if (second == null) {
      second = cells;
      bytesOfSecond = bytes;
    }
  }
}
