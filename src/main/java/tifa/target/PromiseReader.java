package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.target.Indicator.Measure;
import tifa.target.MainGoals.Stretch;
import tifa.target.Outcome.Period;
import tifa.target.Statement.Kind;
import tifa.target.Target.Horizon;
import tifa.target.Target.Place;

/**
 * Reads the targets that a section sets and the outcomes that it reports. Safe for many threads.
 */
public final class PromiseReader {
  private static final Pattern LONGER = Pattern.compile("到(20\\d\\d)年|(20\\d\\d)年远景");
  private static final Pattern FIVE_YEARS = Pattern.compile("年均|五年|十[一二三四五]?五(?:时期|期间|末)|规划期");
  private static final Pattern CALIBRE =
      Pattern.compile("同口径|按?可比口径|可比价格?|不变价|自然口径|(?:扣除|剔除)[^，；。]{1,12}?(?:因素|后)");
  private static final Pattern PAST =
      Pattern.compile("去年|上年|已[经]?|过去|累计|同比|一年来|五年来|完成了|实现了|达到了|比\\d{4}年");
  private static final Pattern AVERAGE = Pattern.compile("年均|年平均|平均每年|每年平均");
  private static final Pattern SUM =
      Pattern.compile("累计|五年(?:共|来|间)?|三年(?:共|来|间)?|年来|十[一二三四五]?五(?:时期|期间|以来)");

  private static final Pattern SINCE = Pattern.compile("[较比](20\\d\\d)年");

  /** Words after which a review of several years tells of its last year alone, or of all again. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?<one>这一年|一年来|过去的?一年|刚刚过去的20\\d\\d年|20\\d\\d年(?:是|工作|经济社会发展)|全年)"
              + "|[五5]年来|[五5]年间|过去[五5]年|这[五5]年|[五5]年工作|十[一二三四五]?五(?:时期|期间|以来)");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d年|去年|上年");
  private static final Pattern PART = Pattern.compile("前[一二三]季度|上半年|1[—-]1?\\d月|前\\d+个?月|[一二三四]季度");
  private static final Pattern APPROXIMATE = Pattern.compile("预计|突破|超过|超|约|近|左右|以上|接近");
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?:高于|快于|低于|领先|超过)(全国|全省|全市)[^，；。]{0,16}|(?:居|位居|列|排名?)(?:全国|全省|全市)[^，；。]{0,8}");
  private static final Pattern CLAIM =
      Pattern.compile(
          "超额完成[^，；。]{0,8}|提前完成[^，；。]{0,8}|(?:高于|低于|超过|好于)(?:年初)?预期[^，；。]{0,4}|完成(?:年度|全年|预期)(?:目标|任务)");

  private final StatementReader statements;

  /** Reads for these indicators. */
  public PromiseReader(Indicators indicators) {
    this.statements = new StatementReader(indicators);
  }

  /** The targets of a section, in reading order. */
  public List<Target> targets(AnalysedSection section) {
    if (!section.counted() || section.role() == Role.REVIEW || section.role() == Role.CLOSING) {
      return List.of();
    }
    String text = section.text();
    List<Stretch> main = MainGoals.in(text);
    List<Target> targets = new ArrayList<>();
    for (Stretch goals : main) {
      for (Statement statement : statements.read(text, goals.start(), goals.end())) {
        if (isWorthTelling(statement)) {
          targets.add(target(section, statement, Place.MAIN));
        }
      }
    }
    if (section.role() == Role.PLAN) {
      eachSentence(
          text,
          (start, end) -> {
            boolean told =
                main.stream().anyMatch(goals -> start < goals.end() && goals.start() < end);
            if (!told
                && mayTellNumbers(text, start, end)
                && !PAST.matcher(text).region(start, end).find()) {
              statements.read(text, start, end).stream()
                  .filter(each -> each.kind() == Kind.NUMERIC && each.indicator().isPresent())
                  .forEach(each -> targets.add(target(section, each, Place.ELSEWHERE)));
            }
          });
    }
    return targets;
  }

  /** What the vocabulary lacks is told with its number, unless it only counts things. */
  private static boolean isWorthTelling(Statement statement) {
    return statement.indicator().isPresent()
        || statement.quantity().filter(each -> !UnitKind.COUNT.has(each.unit())).isPresent()
            && statement.named().length() > 1;
  }

  /** The outcomes of a section, in reading order. */
  public List<Outcome> outcomes(AnalysedSection section) {
    if (!section.counted()
        || section.role() != Role.REVIEW
            && section.role() != Role.MIXED
            && section.role() != Role.PREAMBLE) {
      return List.of();
    }
    String text = section.text();
    List<Stretch> main = section.role() == Role.REVIEW ? List.of() : MainGoals.in(text);
    List<Outcome> outcomes = new ArrayList<>();
    eachSentence(
        text,
        (start, end) -> {
          boolean goal =
              main.stream().anyMatch(goals -> start < goals.end() && goals.start() < end);
          if (!goal && mayTellNumbers(text, start, end)) {
            statements.read(text, start, end).stream()
                .filter(each -> each.kind() == Kind.NUMERIC && each.indicator().isPresent())
                .forEach(each -> outcomes.add(outcome(section, each, start)));
          }
        });
    return outcomes;
  }

  private interface SentenceTaker {
    void take(int start, int end);
  }

  private static void eachSentence(String text, SentenceTaker taker) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '\n') {
        if (start < i) {
          taker.take(start, i);
        }
        start = i + 1;
      }
    }
  }

  private boolean mayTellNumbers(String text, int start, int end) {
    return Quantity.firstDigit(text, start, end) < end && statements.mayRead(text, start, end);
  }

  private static Target target(AnalysedSection section, Statement statement, Place place) {
    String text = section.text();
    String clause = text.substring(statement.clauseStart(), statement.clauseEnd());
    return new Target(
        section.number(),
        place,
        horizon(clause),
        statement.indicator().map(Indicator::key).orElse(Target.OTHER),
        statement.named(),
        statement.kind().label(),
        statement.quantity().map(number -> value(statement, number)),
        statement.relation().map(each -> each.kind().label()).orElse(""),
        statement.relation().map(Relation::reference).orElse(statement.assigned()),
        statement.relation().flatMap(Relation::margin),
        first(CALIBRE, clause),
        shortened(clause),
        section.origins()[statement.start()],
        section.origins()[statement.end() - 1] + 1);
  }

  private static Horizon horizon(String clause) {
    Matcher longer = LONGER.matcher(clause);
    if (longer.find()) {
      return Horizon.LONGER;
    }
    return FIVE_YEARS.matcher(clause).find() ? Horizon.FIVE_YEARS : Horizon.YEAR;
  }

  private static Target.Value value(Statement statement, Quantity number) {
    Hedge hedge = statement.hedge().orElseThrow();
    BigDecimal sign = BigDecimal.valueOf(isNegative(statement) ? -1 : 1);
    BigDecimal stated = number.low().multiply(sign);
    boolean least =
        hedge == Hedge.AT_LEAST || hedge == Hedge.STRETCH && number.after().equals("以上");
    Optional<BigDecimal> low = hedge == Hedge.AT_MOST ? Optional.empty() : Optional.of(stated);
    Optional<BigDecimal> high =
        least
            ? Optional.empty()
            : number.high().map(each -> each.multiply(sign)).or(() -> Optional.of(stated));
    Optional<UnitKind> unit =
        statement.indicator().map(Indicator::unit).filter(kind -> kind.has(number.unit()));
    boolean index = statement.indicator().isPresent() && unit.isEmpty();
    return new Target.Value(
        low,
        high,
        number.unit(),
        hedge,
        number.before() + number.after(),
        low.flatMap(each -> standard(each, number.unit(), unit, index)),
        high.flatMap(each -> standard(each, number.unit(), unit, index)),
        index ? UnitKind.PERCENT.standard() : unit.map(UnitKind::standard).orElse(""));
  }

  /** In the standard unit; an index of prices is what it exceeds 100 by. */
  private static Optional<BigDecimal> standard(
      BigDecimal value, String written, Optional<UnitKind> unit, boolean index) {
    if (index) {
      return Optional.of(value.subtract(BigDecimal.valueOf(100)));
    }
    return unit.map(kind -> kind.inStandard(value, written));
  }

  /** Whether a value stands for a fall of what is told as growth. */
  private static boolean isNegative(Statement statement) {
    return statement.falling()
        && statement.indicator().map(Indicator::measure).filter(Measure.GROWTH::equals).isPresent();
  }

  private static Outcome outcome(AnalysedSection section, Statement statement, int sentence) {
    String text = section.text();
    Quantity number = statement.quantity().orElseThrow();
    Indicator indicator = statement.indicator().orElseThrow();
    String clause = text.substring(statement.clauseStart(), statement.clauseEnd());
    String before = text.substring(sentence, statement.start());
    BigDecimal stated = number.high().orElse(number.low());
    BigDecimal value = isNegative(statement) ? stated.negate() : stated;
    boolean index = !indicator.unit().has(number.unit());
    boolean change =
        indicator.measure() == Measure.GROWTH || indicator.measure() == Measure.REDUCTION;
    return new Outcome(
        section.number(),
        change && isSinceEarlier(clause, section.head().yearWords() + before)
            ? Period.FIVE_YEARS_SUM
            : period(before, clause, indicator, isOfSeveralYears(section, statement.start())),
        indicator.key(),
        statement.named(),
        value,
        number.unit(),
        index
            ? value.subtract(BigDecimal.valueOf(100))
            : indicator.unit().inStandard(value, number.unit()),
        index ? UnitKind.PERCENT.standard() : indicator.unit().standard(),
        first(APPROXIMATE, clause),
        first(AGAINST, clause),
        first(CLAIM, clause),
        shortened(clause),
        section.origins()[statement.start()],
        section.origins()[statement.end() - 1] + 1);
  }

  /** Whether a clause compares with a year that is not the one before the year told of. */
  private static boolean isSinceEarlier(String clause, String told) {
    Matcher since = SINCE.matcher(clause);
    return since.find() && !told.contains(Integer.parseInt(since.group(1)) + 1 + "年");
  }

  private static boolean isOfSeveralYears(AnalysedSection section, int place) {
    if (!section.head().yearWords().contains("五年") && !section.head().yearWords().contains("时期")) {
      return false;
    }
    boolean one = false;
    Matcher turn = TURN.matcher(section.text()).region(0, place);
    while (turn.find()) {
      one = turn.group("one") != null;
    }
    return !one;
  }

  private static Period period(
      String before, String clause, Indicator indicator, boolean severalYears) {
    if (AVERAGE.matcher(clause).find()) {
      return Period.FIVE_YEARS_AVERAGE;
    }
    if (PART.matcher(before).find()) {
      return Period.PART_YEAR;
    }
    if (SUM.matcher(clause).find() || severalYears && !YEAR.matcher(before).find()) {
      return indicator.measure() == Measure.LEVEL && clause.contains("累计")
              || indicator.measure() == Measure.REDUCTION
          ? Period.FIVE_YEARS_SUM
          : indicator.measure() == Measure.GROWTH ? Period.FIVE_YEARS_SUM : Period.LEVEL;
    }
    return Period.YEAR;
  }

  private static String first(Pattern pattern, String clause) {
    Matcher matcher = pattern.matcher(clause);
    return matcher.find() ? matcher.group() : "";
  }

  private static String shortened(String clause) {
    return clause.codePointCount(0, clause.length()) <= Target.CLAUSE_CHARS
        ? clause
        : clause.substring(0, clause.offsetByCodePoints(0, Target.CLAUSE_CHARS));
  }
}
