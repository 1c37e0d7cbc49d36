package tifa.target;

import java.util.ArrayList;
import java.util.List;
import tifa.normal.CodePoints;
import tifa.target.SectionSentences.Sentence;
import tifa.target.Statement.Kind;

/**
 * Reads what sentences say of indicators: names and numbers in the order in which they stand,
 * clause by clause. A clause without a name may go on to speak of what the one before it names.
 */
final class StatementReader {
  private final Indicators indicators;
  private final NumberReader numbers;
  private final WordReader words = new WordReader();

  StatementReader(Indicators indicators) {
    this.indicators = indicators;
    this.numbers = new NumberReader(indicators);
  }

  /** What {@code text[start, end)} says, in reading order. */
  List<Statement> read(String text, int start, int end) {
    List<Statement> statements = new ArrayList<>();
    for (Clause clause : clauses(new SentenceNames(indicators, text, start, end), start, end)) {
      words.readComparisons(clause, statements);
      if (!clause.quantities().isEmpty()) {
        numbers.read(clause, statements);
      } else if (clause.relations().isEmpty() && !clause.names().isEmpty()) {
        words.read(clause, statements);
      }
    }
    return statements;
  }

  /** The numbers that a sentence tells of known indicators, in reading order. */
  List<Statement> readNumbers(String text, Sentence sentence) {
    SentenceNames names = new SentenceNames(indicators, text, sentence.start(), sentence.end());
    if (names.all().isEmpty()) {
      return List.of();
    }
    int first = names.all().get(0).start();
    List<Statement> statements = new ArrayList<>();
    for (Clause clause : clauses(names, sentence.start(), sentence.end())) {
      if (first < clause.end() && clause.mayTellNumbers()) {
        numbers.read(clause, statements);
      }
    }
    statements.removeIf(each -> each.kind() != Kind.NUMERIC || each.indicator().isEmpty());
    return statements;
  }

  private static List<Clause> clauses(SentenceNames names, int start, int end) {
    String text = names.text();
    List<Clause> clauses = new ArrayList<>();
    Clause before = null;
    int at = start;
    while (at < end) {
      int to = clauseEnd(text, at, end);
      Clause clause = new Clause(names, at, to, before);
      clauses.add(clause);
      before = to < end && text.charAt(to) != '，' ? null : clause;
      at = to + 1;
    }
    return clauses;
  }

  /** Where a clause ends: before the next separator outside of brackets. */
  private static int clauseEnd(String text, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (CodePoints.isCommonIdeograph(c)) {
        continue;
      }
      switch (c) {
        case '\n', '。' -> {
          return i;
        }
        case '（', '(' -> depth++;
        case '）', ')' -> depth--;
        case '，', '；', '：', '！', '？' -> {
          if (depth <= 0 && !partsDigits(text, i)) {
            return i;
          }
        }
        default -> {}
      }
    }
    return end;
  }

  /** A comma inside a number: 2，614.5. */
  private static boolean partsDigits(String text, int comma) {
    return text.charAt(comma) == '，'
        && comma > 0
        && comma + 3 < text.length()
        && Quantity.isDigit(text.charAt(comma - 1))
        && Quantity.isDigit(text.charAt(comma + 1))
        && Quantity.isDigit(text.charAt(comma + 2))
        && Quantity.isDigit(text.charAt(comma + 3))
        && (comma + 4 == text.length() || !Quantity.isDigit(text.charAt(comma + 4)));
  }
}
