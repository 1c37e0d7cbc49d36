package tifa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * All that can be said of a published table: what it is called, what its rows are, which columns it
 * has and how each gets its cell from a row {@code R}.
 */
final class Layout<R> {
  private final String name;
  private Bilingual title;
  private Bilingual rows;
  private Optional<Bilingual> remark = Optional.empty();
  private Cells<R> key;
  private Cells<R> cells;
  private Optional<IntFunction<Cells<R>>> yearColumns = Optional.empty();
  private Cells<R> examples = Cells.join(List.of());
  private Function<CountedCorpus, Cells<R>> furtherColumns = corpus -> examples;

  private Layout(String name) {
    this.name = name;
  }

  /** Begins with the file's name without extension. */
  static <R> Layout<R> of(String name) {
    return new Layout<>(name);
  }

  Layout<R> titled(String chinese, String english) {
    title = new Bilingual(chinese, english);
    return this;
  }

  /** A sentence that says what has a row. */
  Layout<R> rows(String chinese, String english) {
    rows = Bilingual.sentence(chinese, english);
    return this;
  }

  /** What else a reader must know. */
  Layout<R> remark(String chinese, String english) {
    remark = Optional.of(Bilingual.sentence(chinese, english));
    return this;
  }

  /** The first columns: they tell a row from every other, and rows are in their order. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Layout<R> key(Cells<R>... first) {
    key = Cells.all(first);
    cells = key;
    return this;
  }

  /** The columns after the key. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Layout<R> columns(Cells<R>... others) {
    cells = Cells.all(key, Cells.all(others));
    return this;
  }

  /** A column for each calendar year of the corpus, after all others. */
  Layout<R> yearColumns(IntFunction<Cells<R>> ofYear) {
    yearColumns = Optional.of(ofYear);
    return this;
  }

  /**
   * Columns whose number depends on the lexicon, after all others.
   *
   * @param of the columns for what was counted
   * @param alike what they are like, for the dictionary; nothing asks these for cells
   */
  Layout<R> furtherColumns(Function<CountedCorpus, Cells<R>> of, Cells<R> alike) {
    furtherColumns = of;
    examples = alike;
    return this;
  }

  String name() {
    return name;
  }

  Bilingual title() {
    return title;
  }

  Bilingual rows() {
    return rows;
  }

  Optional<Bilingual> remark() {
    return remark;
  }

  List<Column> key() {
    return key.columns();
  }

  /** All columns but those of calendar years. */
  List<Column> columns() {
    return cells.columns();
  }

  /** The column of a calendar year; empty where the table has none. */
  Optional<Column> yearColumn(int year) {
    return yearColumns.map(columns -> columns.apply(year).columns().get(0));
  }

  /** What the columns are like whose number depends on the lexicon. */
  List<Column> exampleColumns() {
    return examples.columns();
  }

  /** All cells for what was counted. */
  Cells<R> cells(CountedCorpus corpus) {
    Cells<R> ofYears = cells(corpus.panel().calendarYears());
    return examples.size() == 0 ? ofYears : Cells.all(ofYears, furtherColumns.apply(corpus));
  }

  /** All cells, with those of calendar years where the table has them. */
  Cells<R> cells(IntStream calendarYears) {
    List<Cells<R>> all = new ArrayList<>(List.of(cells));
    yearColumns.ifPresent(columns -> calendarYears.mapToObj(columns).forEach(all::add));
    return Cells.join(all);
  }
}
