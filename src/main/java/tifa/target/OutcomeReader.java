package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.target.MainGoals.Stretch;
import tifa.target.SectionSentences.Sentence;

/** Reads the outcomes that a report tells. Safe for many threads. */
final class OutcomeReader {
  private static final Expression EXPECTED = new Expression("预计|预期");
  private static final Expression AGAINST =
      new Expression(
          "(?:高于|快于|低于|领先|超过)(全国|全省|全市)[^，；。]{0,16}|(?:居|位居|列|排名?)(?:全国|全省|全市)[^，；。]{0,8}");
  private static final Expression CLAIM =
      new Expression(
          "超额完成[^，；。]{0,8}|提前完成[^，；。]{0,8}|(?:高于|低于|超过|好于)(?:年初)?预期[^，；。]{0,4}|完成(?:年度|全年|预期)(?:目标|任务)");

  private final StatementReader statements;

  OutcomeReader(StatementReader statements) {
    this.statements = statements;
  }

  /** The outcomes of a report, in reading order. */
  List<Outcome> read(List<AnalysedSection> sections) {
    List<Outcome> outcomes = new ArrayList<>();
    ReviewedSpan span = new ReviewedSpan();
    for (AnalysedSection section : sections) {
      if (section.counted() && isOfThePast(section.role())) {
        span.enter(section);
        readPast(section, span, outcomes);
      } else if (section.counted() && section.role() == Role.PLAN) {
        readLooksBack(section, outcomes);
      }
    }
    return outcomes;
  }

  private static boolean isOfThePast(Role role) {
    return role == Role.REVIEW || role == Role.MIXED || role == Role.PREAMBLE;
  }

  private void readPast(AnalysedSection section, ReviewedSpan span, List<Outcome> outcomes) {
    String text = section.text();
    List<Stretch> main =
        section.role() == Role.REVIEW ? List.of() : MainGoals.in(text, section.head().yearWords());
    for (Sentence sentence : SectionSentences.withNumbers(text)) {
      if (!MainGoals.overlap(main, sentence.start(), sentence.end())) {
        for (Statement each : statements.readNumbers(text, sentence)) {
          boolean severalYears = span.isOfSeveralYears(each.start());
          outcomes.add(outcome(section, each, sentence.start(), severalYears));
        }
      }
    }
  }

  /** What a plan tells of the time before it. */
  private void readLooksBack(AnalysedSection section, List<Outcome> outcomes) {
    String text = section.text();
    if (!Look.mayBeBack(text, 0, text.length())) {
      return;
    }
    for (Sentence sentence : SectionSentences.withNumbers(text)) {
      int paragraph = SectionSentences.paragraphStart(text, sentence.start());
      List<Statement> told =
          Look.mayBeBack(text, paragraph, sentence.end())
              ? statements.readNumbers(text, sentence)
              : List.of();
      if (!told.isEmpty() && Look.at(text, paragraph, sentence.end()) != Look.ON) {
        for (Statement each : told) {
          Look look = Look.at(text, paragraph, each.start());
          if (look != Look.ON) {
            boolean severalYears = look == Look.BACK_ON_SEVERAL;
            outcomes.add(outcome(section, each, sentence.start(), severalYears));
          }
        }
      }
    }
  }

  private static Outcome outcome(
      AnalysedSection section, Statement statement, int sentence, boolean severalYears) {
    String text = section.text();
    Quantity number = statement.quantity().orElseThrow();
    Indicator indicator = statement.indicator().orElseThrow();
    String clause = statement.clause(text);
    BigDecimal value = statement.signed(number.high().orElse(number.low()));
    return new Outcome(
        section.number(),
        new ToldTime(
                text.substring(sentence, statement.start()),
                text.substring(statement.clauseStart(), statement.start()),
                clause,
                section.head().yearWords(),
                severalYears)
            .period(indicator),
        Part.of(text, sentence, statement.start(), statement.named()),
        indicator.key(),
        statement.named(),
        value,
        number.unit(),
        statement.standard(value).orElseThrow(),
        statement.standardUnit(),
        approximate(clause, number),
        first(AGAINST, clause),
        first(CLAIM, clause),
        Target.shortened(clause),
        section.origins()[statement.start()],
        section.origins()[statement.end() - 1] + 1);
  }

  private static String approximate(String clause, Quantity number) {
    String expected = first(EXPECTED, clause);
    return expected.isEmpty() ? number.words().replace("控制在", "") : expected;
  }

  private static String first(Expression words, String clause) {
    Matcher first = words.first(clause, 0, clause.length());
    return first == null ? "" : first.group();
  }
}
