package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.target.MainGoals.Stretch;
import tifa.target.SectionSentences.Sentence;
import tifa.target.Target.Place;

/** Reads the targets that a section sets. Safe for many threads. */
final class TargetReader {
  private static final Pattern CALIBRE =
      Pattern.compile("同口径|按?可比口径|可比价格?|不变价|自然口径|(?:扣除|剔除)[^，；。]{1,12}?(?:因素|后)");

  /** What a plan looks back upon. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?<![比较从由与和同于过])(?:去年|上年(?!均))|已经?|过去|累计|一年来|五年来|完成了|实现了|达到了|[同与比](?:19|20)\\d\\d年相比");

  private final StatementReader statements;

  TargetReader(StatementReader statements) {
    this.statements = statements;
  }

  /** The targets of a section, the main ones first. */
  List<Target> read(AnalysedSection section) {
    if (!section.counted() || section.role() == Role.REVIEW || section.role() == Role.CLOSING) {
      return List.of();
    }
    String text = section.text();
    List<Stretch> main = MainGoals.in(text, section.head().yearWords());
    List<Target> targets = new ArrayList<>();
    for (Stretch goals : main) {
      for (Statement statement : statements.read(text, goals.start(), goals.end())) {
        if (isWorthTelling(statement)) {
          targets.add(target(section, goals.context(), goals.start(), statement, Place.MAIN));
        }
      }
    }
    if (section.role() == Role.PLAN) {
      for (Sentence sentence : SectionSentences.withNumbers(text)) {
        if (!MainGoals.overlap(main, sentence.start(), sentence.end())) {
          readElsewhere(section, sentence, targets);
        }
      }
    }
    return targets;
  }

  private void readElsewhere(AnalysedSection section, Sentence sentence, List<Target> targets) {
    String text = section.text();
    List<Statement> told = statements.readNumbers(text, sentence);
    if (told.isEmpty()) {
      return;
    }
    int paragraph = SectionSentences.paragraphStart(text, sentence.start());
    int past = past(text, sentence.start(), told.get(told.size() - 1).clauseEnd());
    for (Statement each : told) {
      if (each.clauseEnd() <= past && Look.at(text, paragraph, each.start()) == Look.ON) {
        targets.add(target(section, paragraph, sentence.start(), each, Place.ELSEWHERE));
      }
    }
  }

  /** Where the first words begin that look back, none of which go beyond a clause; or the end. */
  private static int past(String text, int start, int end) {
    Matcher past = PAST.matcher(text).region(start, end);
    return past.find() ? past.start() : end;
  }

  /** What the vocabulary lacks is told with its number, unless it only counts things. */
  private static boolean isWorthTelling(Statement statement) {
    return statement.indicator().isPresent()
        || statement.quantity().filter(each -> !UnitKind.COUNT.has(each.unit())).isPresent()
            && statement.named().length() > 1;
  }

  private static Target target(
      AnalysedSection section, int context, int sentence, Statement statement, Place place) {
    String text = section.text();
    String clause = statement.clause(text);
    PlannedTime time =
        PlannedTime.of(text, section.head().yearWords(), context, clause, statement.start());
    return new Target(
        section.number(),
        Part.of(text, sentence, statement.start(), statement.named()),
        place,
        time.horizon(),
        time.by(),
        statement.indicator().map(Indicator::key).orElse(Target.OTHER),
        statement.named(),
        statement.kind().label(),
        statement.quantity().map(number -> value(statement, number)),
        statement.relation().map(each -> each.kind().label()).orElse(""),
        statement.relation().map(Relation::reference).orElse(statement.assigned()),
        statement.relation().flatMap(Relation::margin),
        calibre(text, statement),
        Target.shortened(clause),
        section.origins()[statement.start()],
        section.origins()[statement.end() - 1] + 1);
  }

  /** The last before the number, or else one behind it that is not before another number. */
  private static String calibre(String text, Statement statement) {
    Matcher calibre = CALIBRE.matcher(text).region(statement.clauseStart(), statement.clauseEnd());
    String last = "";
    while (calibre.find()) {
      boolean behind = calibre.start() >= statement.end();
      if (!behind) {
        last = calibre.group();
      } else if (last.isEmpty()
          && Quantity.first(text, calibre.end(), statement.clauseEnd()) == statement.clauseEnd()) {
        return calibre.group();
      }
    }
    return last;
  }

  private static Target.Value value(Statement statement, Quantity number) {
    Hedge bound = statement.bound().orElseThrow();
    BigDecimal stated = statement.signed(number.low());
    Optional<BigDecimal> low = bound == Hedge.AT_MOST ? Optional.empty() : Optional.of(stated);
    Optional<BigDecimal> high =
        bound == Hedge.AT_LEAST
            ? Optional.empty()
            : number.high().map(statement::signed).or(() -> Optional.of(stated));
    return new Target.Value(
        low,
        high,
        number.unit(),
        statement.hedge().orElseThrow(),
        statement.hedgeWords(),
        low.flatMap(statement::standard),
        high.flatMap(statement::standard),
        statement.standardUnit());
  }
}
