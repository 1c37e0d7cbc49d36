package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final String FIVE = "五年规划|(?:今后|未来)[五5]年|十[一二三四五六]?五(?:时期|期间|末)|规划期";
  private static final Pattern LONGER = Pattern.compile("到(20\\d\\d)年|(20\\d\\d)年远景");
  private static final Pattern FIVE_YEARS = Pattern.compile(FIVE + "|年均(?!浓度|值)|五年|(?<![\\d.])5年");

  /** Words by which a paragraph says for what time it plans; the last before a target holds. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?<longer>到20\\d\\d年)|(?<five>" + FIVE + ")|今年|20\\d\\d年(?:全|经济|国民|主要|发展|工作|我|政府|的)");

  /** Headings of five-year plans, and those that name a year. */
  private static final Pattern FIVE_IN_HEADING = Pattern.compile("五年|十[一二三四五六]?五");

  private static final Pattern YEAR_IN_HEADING = Pattern.compile("20\\d\\d年|今年|一年");
  private static final Pattern CALIBRE =
      Pattern.compile("同口径|按?可比口径|可比价格?|不变价|自然口径|(?:扣除|剔除)[^，；。]{1,12}?(?:因素|后)");

  /** What a plan looks back upon. */
  private static final Pattern PAST =
      Pattern.compile("(?<![比较从由与和同于过])(?:去年|上年)|已经?|过去|累计|一年来|五年来|完成了|实现了|达到了");

  /** Words with which a paragraph of a plan looks back, on one year or several, and on again. */
  private static final Pattern LOOK =
      Pattern.compile(
          "(?<one>过去的?一年|一年来|(?<![比较从由与和同于过])去年)|(?<several>过去的?五年|五年来)|今年|今后|未来|将(?!近)|(?<![主重需必])要(?![素点闻])|确保|力争");

  /** Without which nothing looks back. */
  private static final Pattern BACK = Pattern.compile("去年|年来|过去");

  private static final Pattern AVERAGE = Pattern.compile("年均(?!浓度|值)|年平均|平均每年|每年");
  private static final Pattern SUM =
      Pattern.compile("(?<!连续|近)(?:五年(?:共|来|间)?|三年(?:共|来|间)?)|[三五]年来|十[一二三四五]?五(?:时期|期间|以来)");

  private static final Pattern SINCE = Pattern.compile("[较比](20\\d\\d)年");
  private static final Pattern AGAINST_YEAR = Pattern.compile("与(20\\d\\d)年相比");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年|去年|上年");

  /** A part of the year, or all of it: the last before a value holds. */
  private static final Pattern PART =
      Pattern.compile("(?<part>前[一二三]季度|上半年|1[—-]1?\\d月|前\\d+个?月|[一二三四]季度)|全年|年末|年底|20\\d\\d年");

  private static final Pattern EXPECTED = Pattern.compile("预计|预期");
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?:高于|快于|低于|领先|超过)(全国|全省|全市)[^，；。]{0,16}|(?:居|位居|列|排名?)(?:全国|全省|全市)[^，；。]{0,8}");

  /** 某县…… at the beginning of a sentence, but not 全县. */
  private static final Pattern PART_OF_REGION =
      Pattern.compile(
          "(?![全我本各两多]|贫困|脱贫|加快|推进|推动|支持|国家级|省级)[\\p{IsHan}]{1,5}(?:县(?!域|级|乡|城)|新区|高新区|开发区|园区)(?!生产总值)");

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
      int paragraph = paragraphStart(text, main.get(0).start());
      for (Statement statement : statements.read(text, goals.start(), goals.end())) {
        if (isWorthTelling(statement)) {
          targets.add(target(section, paragraph, statement, Place.MAIN));
        }
      }
    }
    if (section.role() == Role.PLAN) {
      eachSentence(
          text,
          (start, end) -> {
            boolean told =
                main.stream().anyMatch(goals -> start < goals.end() && goals.start() < end);
            if (!told && mayTellNumbers(text, start, end)) {
              int paragraph = paragraphStart(text, start);
              statements.read(text, start, end).stream()
                  .filter(each -> each.kind() == Kind.NUMERIC && each.indicator().isPresent())
                  .filter(each -> !PAST.matcher(text).region(start, each.clauseEnd()).find())
                  .filter(each -> look(text, paragraph, each.start()) == Look.ON)
                  .forEach(each -> targets.add(target(section, paragraph, each, Place.ELSEWHERE)));
            }
          });
    }
    return targets;
  }

  private static int paragraphStart(String text, int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /** Which way a plan looks. */
  private enum Look {
    ON,
    BACK_ON_A_YEAR,
    BACK_ON_SEVERAL
  }

  private static Look look(String text, int from, int to) {
    Look look = Look.ON;
    Matcher words = LOOK.matcher(text).region(from, to);
    while (words.find()) {
      look =
          words.group("one") != null
              ? Look.BACK_ON_A_YEAR
              : words.group("several") != null ? Look.BACK_ON_SEVERAL : Look.ON;
    }
    return look;
  }

  /** What the vocabulary lacks is told with its number, unless it only counts things. */
  private static boolean isWorthTelling(Statement statement) {
    return statement.indicator().isPresent()
        || statement.quantity().filter(each -> !UnitKind.COUNT.has(each.unit())).isPresent()
            && statement.named().length() > 1;
  }

  /** The outcomes of a report, in reading order. */
  public List<Outcome> outcomes(List<AnalysedSection> sections) {
    List<Outcome> outcomes = new ArrayList<>();
    ReviewedSpan span = new ReviewedSpan();
    for (AnalysedSection section : sections) {
      if (section.counted() && isOfThePast(section.role())) {
        span.enter(section);
        read(section, span, outcomes);
      } else if (section.counted() && section.role() == Role.PLAN) {
        readLooksBack(section, outcomes);
      }
    }
    return outcomes;
  }

  private static boolean isOfThePast(Role role) {
    return role == Role.REVIEW || role == Role.MIXED || role == Role.PREAMBLE;
  }

  private void read(AnalysedSection section, ReviewedSpan span, List<Outcome> outcomes) {
    String text = section.text();
    List<Stretch> main = section.role() == Role.REVIEW ? List.of() : MainGoals.in(text);
    eachSentence(
        text,
        (start, end) -> {
          boolean goal =
              main.stream().anyMatch(goals -> start < goals.end() && goals.start() < end);
          if (!goal && mayTellNumbers(text, start, end) && !isOfAPart(text, start, end)) {
            statements.read(text, start, end).stream()
                .filter(each -> each.kind() == Kind.NUMERIC && each.indicator().isPresent())
                .forEach(
                    each ->
                        outcomes.add(
                            outcome(section, each, start, span.isOfSeveralYears(each.start()))));
          }
        });
  }

  /** What a plan tells of the time before it. */
  private void readLooksBack(AnalysedSection section, List<Outcome> outcomes) {
    String text = section.text();
    if (!BACK.matcher(text).find()) {
      return;
    }
    eachSentence(
        text,
        (start, end) -> {
          int paragraph = paragraphStart(text, start);
          if (mayTellNumbers(text, start, end) && look(text, paragraph, end) != Look.ON) {
            statements.read(text, start, end).stream()
                .filter(each -> each.kind() == Kind.NUMERIC && each.indicator().isPresent())
                .forEach(
                    each -> {
                      Look look = look(text, paragraph, each.start());
                      if (look != Look.ON) {
                        outcomes.add(outcome(section, each, start, look == Look.BACK_ON_SEVERAL));
                      }
                    });
          }
        });
  }

  /** Whether a sentence begins with the name of a county or zone of the region. */
  private static boolean isOfAPart(String text, int start, int end) {
    return PART_OF_REGION.matcher(text).region(start, end).lookingAt();
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

  private static Target target(
      AnalysedSection section, int paragraph, Statement statement, Place place) {
    String text = section.text();
    String clause = text.substring(statement.clauseStart(), statement.clauseEnd());
    return new Target(
        section.number(),
        place,
        horizon(section, paragraph, statement),
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

  /** By the clause, else by what its paragraph says last before it, else by the heading. */
  private static Horizon horizon(AnalysedSection section, int paragraph, Statement statement) {
    String clause = section.text().substring(statement.clauseStart(), statement.clauseEnd());
    if (LONGER.matcher(clause).find()) {
      return Horizon.LONGER;
    }
    if (FIVE_YEARS.matcher(clause).find()) {
      return Horizon.FIVE_YEARS;
    }
    String heading = section.head().yearWords();
    Horizon horizon =
        FIVE_IN_HEADING.matcher(heading).find() && !YEAR_IN_HEADING.matcher(heading).find()
            ? Horizon.FIVE_YEARS
            : Horizon.YEAR;
    Matcher planned = PLANNED.matcher(section.text()).region(paragraph, statement.start());
    while (planned.find()) {
      horizon =
          planned.group("longer") != null
              ? Horizon.LONGER
              : planned.group("five") != null ? Horizon.FIVE_YEARS : Horizon.YEAR;
    }
    return horizon;
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
        statement.hedgeWords(),
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

  private static Outcome outcome(
      AnalysedSection section, Statement statement, int sentence, boolean severalYears) {
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
        change && isSinceEarlier(clause, before, section.head().yearWords())
            ? Period.FIVE_YEARS_SUM
            : period(
                before,
                text.substring(statement.clauseStart(), statement.start()),
                indicator,
                severalYears),
        indicator.key(),
        statement.named(),
        value,
        number.unit(),
        index
            ? value.subtract(BigDecimal.valueOf(100))
            : indicator.unit().inStandard(value, number.unit()),
        index ? UnitKind.PERCENT.standard() : indicator.unit().standard(),
        approximate(clause, number),
        first(AGAINST, clause),
        first(CLAIM, clause),
        shortened(clause),
        section.origins()[statement.start()],
        section.origins()[statement.end() - 1] + 1);
  }

  /** Whether it is compared with a year that is not the one before the year told of. */
  private static boolean isSinceEarlier(String clause, String before, String heading) {
    String told = heading + before;
    return Stream.of(SINCE.matcher(clause), AGAINST_YEAR.matcher(before))
        .filter(Matcher::find)
        .anyMatch(since -> !told.contains(Integer.parseInt(since.group(1)) + 1 + "年"));
  }

  /**
   * What time a value speaks of.
   *
   * @param before the sentence up to the value
   * @param clause its clause up to the value
   * @param severalYears whether the review is of several years here
   */
  private static Period period(
      String before, String clause, Indicator indicator, boolean severalYears) {
    Measure measure = indicator.measure();
    boolean change = measure == Measure.GROWTH || measure == Measure.REDUCTION;
    if (AVERAGE.matcher(change ? clause : afterLastDigit(clause)).find()) {
      return Period.FIVE_YEARS_AVERAGE;
    }
    if (isOfAPartOfTheYear(before)) {
      return Period.PART_YEAR;
    }
    boolean together = change && clause.contains("累计");
    if (together || SUM.matcher(clause).find() || severalYears && !YEAR.matcher(before).find()) {
      return change || clause.contains("累计") ? Period.FIVE_YEARS_SUM : Period.LEVEL;
    }
    return Period.YEAR;
  }

  private static boolean isOfAPartOfTheYear(String before) {
    boolean part = false;
    Matcher matcher = PART.matcher(before);
    while (matcher.find()) {
      part = matcher.group("part") != null;
    }
    return part;
  }

  private static String afterLastDigit(String clause) {
    int from = clause.length();
    while (from > 0 && !Character.isDigit(clause.charAt(from - 1))) {
      from--;
    }
    return clause.substring(from);
  }

  private static String approximate(String clause, Quantity number) {
    String expected = first(EXPECTED, clause);
    return expected.isEmpty() ? number.words().replace("控制在", "") : expected;
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
