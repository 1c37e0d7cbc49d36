package tifa.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that a lexicon may have, in whatever order; only {@link #TERM} must be there. */
enum Column {
  TERM,
  CATEGORY,
  ALIASES,
  EXCLUDE,
  MATCH,
  NOTE;

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> of(String header) {
    String lowerCase = header.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.written().equals(lowerCase)).findFirst();
  }

  /** All names, as a reader of an error message would copy them. */
  static String known() {
    return Arrays.stream(values()).map(Column::written).collect(Collectors.joining(", "));
  }
}
