package tifa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * What a column is called and what it means, in whichever table it stands. It becomes a column of a
 * table by the function that gives its cell from a row {@code R} of that table; the kind of the
 * function is the type of the column.
 */
final class Definition {
  private final String name;
  private final Bilingual title;
  private final Unit unit;
  private final Bilingual meaning;

  private Definition(String name, Bilingual title, Unit unit, Bilingual meaning) {
    this.name = name;
    this.title = title;
    this.unit = unit;
    this.meaning = meaning;
  }

  /** Begins with the name in the header, {@code snake_case}. */
  static Definition column(String name) {
    return new Definition(name, null, Unit.NONE, null);
  }

  Definition titled(String chinese, String english) {
    return new Definition(name, new Bilingual(chinese, english), unit, meaning);
  }

  Definition in(Unit counted) {
    return new Definition(name, title, counted, meaning);
  }

  /** Sentences that say what a cell holds, and when it is empty. */
  Definition meaning(String chinese, String english) {
    return new Definition(name, title, unit, Bilingual.sentence(chinese, english));
  }

  /** Text, empty for no value. */
  <R> Cells<R> text(Function<R, String> value) {
    return cells(ColumnType.STRING, (row, out) -> out.text(value.apply(row)));
  }

  /** A whole number. */
  <R> Cells<R> integer(ToLongFunction<R> value) {
    return cells(ColumnType.INTEGER, (row, out) -> out.integer(value.applyAsLong(row)));
  }

  /** A whole number where there is one. */
  <R> Cells<R> optionalInteger(Function<R, OptionalLong> value) {
    return cells(
        ColumnType.INTEGER,
        (row, out) -> {
          OptionalLong number = value.apply(row);
          if (number.isPresent()) {
            out.integer(number.getAsLong());
          } else {
            out.none();
          }
        });
  }

  /** A calendar year. */
  <R> Cells<R> year(ToIntFunction<R> value) {
    return cells(ColumnType.YEAR, (row, out) -> out.integer(value.applyAsInt(row)));
  }

  /** A calendar year where there is one. */
  <R> Cells<R> optionalYear(Function<R, OptionalInt> value) {
    return cells(
        ColumnType.YEAR,
        (row, out) -> {
          OptionalInt year = value.apply(row);
          if (year.isPresent()) {
            out.integer(year.getAsInt());
          } else {
            out.none();
          }
        });
  }

  /** Mentions in 10,000 of a size, four decimals; empty where the size is 0. */
  <R> Cells<R> rate(ToLongFunction<R> mentions, ToLongFunction<R> size) {
    return cells(
        ColumnType.DECIMAL4,
        (row, out) -> out.rate(mentions.applyAsLong(row), size.applyAsLong(row)));
  }

  /** A part of a whole that is not 0, four decimals. */
  <R> Cells<R> share(ToLongFunction<R> part, ToLongFunction<R> whole) {
    return cells(
        ColumnType.DECIMAL4,
        (row, out) -> out.share(part.applyAsLong(row), whole.applyAsLong(row)));
  }

  /** A number with four decimals where there is one. */
  <R> Cells<R> decimal(Function<R, Optional<BigDecimal>> value) {
    return cells(
        ColumnType.DECIMAL4,
        (row, out) -> {
          Optional<BigDecimal> number = value.apply(row);
          if (number.isPresent()) {
            out.decimal(number.get());
          } else {
            out.none();
          }
        });
  }

  /** A number as exact as it is, where there is one. */
  <R> Cells<R> exact(Function<R, Optional<BigDecimal>> value) {
    return cells(
        ColumnType.EXACT,
        (row, out) -> {
          Optional<BigDecimal> number = value.apply(row);
          if (number.isPresent()) {
            out.ascii(number.get().toPlainString());
          } else {
            out.none();
          }
        });
  }

  /** A number with six significant digits. */
  <R> Cells<R> significant(ToDoubleFunction<R> value) {
    return cells(ColumnType.SIGNIFICANT6, (row, out) -> out.significant(value.applyAsDouble(row)));
  }

  /** A number with six significant digits where there is one. */
  <R> Cells<R> optionalSignificant(Function<R, OptionalDouble> value) {
    return cells(
        ColumnType.SIGNIFICANT6,
        (row, out) -> {
          OptionalDouble number = value.apply(row);
          if (number.isPresent()) {
            out.significant(number.getAsDouble());
          } else {
            out.none();
          }
        });
  }

  /** A day where there is one. */
  <R> Cells<R> optionalDate(Function<R, Optional<LocalDate>> value) {
    return cells(
        ColumnType.DATE,
        (row, out) -> {
          Optional<LocalDate> day = value.apply(row);
          if (day.isPresent()) {
            out.ascii(day.get().toString());
          } else {
            out.none();
          }
        });
  }

  /** {@code true} or {@code false}. */
  <R> Cells<R> bool(Predicate<R> value) {
    return cells(ColumnType.BOOLEAN, (row, out) -> out.ascii(Boolean.toString(value.test(row))));
  }

  private <R> Cells<R> cells(ColumnType type, Cells.Writer<R> writer) {
    return new Cells<>(List.of(new Column(name, type, unit, title, meaning)), writer);
  }
}
