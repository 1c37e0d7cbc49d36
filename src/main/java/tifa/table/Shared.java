package tifa.table;

/**
 * A part of rows of one table. Where many rows share it, its cells are rendered once and copied
 * from then on.
 */
final class Shared<P> {
  private final P value;
  private final boolean byMany;
  private Rendered rendered;

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

  /** The bytes of some columns, of which a table has few that tell of the same part. */
  private record Rendered(Cells<?> cells, byte[] bytes, Rendered next) {}

  /** The bytes that were kept for these columns, or null. */
  byte[] kept(Cells<P> cells) {
    for (Rendered each = rendered; each != null; each = each.next()) {
      if (each.cells() == cells) {
        return each.bytes();
      }
    }
    return null;
  }

  void keep(Cells<P> cells, byte[] bytes) {
    rendered = new Rendered(cells, bytes, rendered);
  }
}
