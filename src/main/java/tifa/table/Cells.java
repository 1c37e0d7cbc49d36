package tifa.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Neighbouring columns of a table, and what gives their cells from a row {@code R}. */
final class Cells<R> {
  private final List<Column> columns;
  private final Writer<R>[] writers;
  private final int size;

  private Cells(List<Column> columns, List<Writer<R>> writers) {
    this.columns = columns;
    this.writers = writers.toArray(Cells::array);
    this.size = columns.size();
  }

  /** One column or several; the writer writes a cell for each. */
  Cells(List<Column> columns, Writer<R> writer) {
    this(List.copyOf(columns), List.of(writer));
  }

  /** An array, since a list costs a call more for each cell. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <R> Writer<R>[] array(int size) {
    return new Writer[size];
  }

  /** Writes cells. */
  @FunctionalInterface
  interface Writer<R> {
    /** Writes the cells of {@code row}, one for each column. */
    void write(R row, RowWriter out);
  }

  /** These columns after each other. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R> Cells<R> all(Cells<R>... parts) {
    return join(List.of(parts));
  }

  static <R> Cells<R> join(List<Cells<R>> parts) {
    return new Cells<>(
        parts.stream().flatMap(part -> part.columns.stream()).toList(),
        parts.stream().flatMap(part -> Stream.of(part.writers)).toList());
  }

  /** Columns that tell of a part of the row. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R, P> Cells<R> of(Function<R, P> part, Cells<P>... cells) {
    Cells<P> all = all(cells);
    return new Cells<>(all.columns, (row, out) -> all.write(part.apply(row), out));
  }

  /** Columns that tell of a part of the row, and are empty where it has none. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R, P> Cells<R> ofOptional(Function<R, Optional<P>> part, Cells<P>... cells) {
    Cells<P> all = all(cells);
    int columns = all.columns.size();
    return new Cells<>(
        all.columns,
        (row, out) -> {
          Optional<P> value = part.apply(row);
          if (value.isPresent()) {
            all.write(value.get(), out);
          } else {
            for (int i = 0; i < columns; i++) {
              out.none();
            }
          }
        });
  }

  /** Columns that tell of what many rows share: rendered once for each {@link Shared}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R, P> Cells<R> ofShared(Function<R, Shared<P>> part, Cells<P>... cells) {
    Cells<P> all = all(cells);
    return new Cells<>(all.columns, (row, out) -> out.shared(part.apply(row), all));
  }

  List<Column> columns() {
    return columns;
  }

  int size() {
    return size;
  }

  /** Writes the cells of {@code row}, one for each column. */
  void write(R row, RowWriter out) {
    for (Writer<R> writer : writers) {
      writer.write(row, out);
    }
  }
}
