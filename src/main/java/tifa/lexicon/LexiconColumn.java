package tifa.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that a lexicon may have, in whatever order; only {@link #TERM} must be there. */
enum LexiconColumn {
  TERM("提法"),
  CATEGORY("类别"),
  ALIASES("别名"),
  EXCLUDE("排除"),
  MATCH("匹配"),
  NOTE("备注"),
  /** The term in English, for people. */
  LABEL_EN("英文"),
  /** The term's name in columns of a panel. */
  KEY("代号"),
  /** Of each category, in the order of the cell, the same. */
  CATEGORY_KEY("类别代号");

  private final String chinese;

  LexiconColumn(String chinese) {
    this.chinese = chinese;
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LexiconColumn> of(String header) {
    String lowerCase = header.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column.written().equals(lowerCase) || column.chinese.equals(header))
        .findFirst();
  }

  /** All names, as a reader of an error message would copy them. */
  static String known() {
    return Arrays.stream(values())
        .map(column -> "%s (%s)".formatted(column.written(), column.chinese))
        .collect(Collectors.joining(", "));
  }
}
