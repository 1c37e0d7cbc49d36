package tifa.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.target.Indicator.Measure;
import tifa.target.Indicators.Named;
import tifa.target.Statement.Kind;

/**
 * Gives the numbers of a clause to the names before them.
 *
 * <p>Several names before one number share it (A、B增长4%左右); several names before as many numbers
 * take them in order (分别增长4.5%、5.5%左右, a hedge after the last covering those without one); a name
 * of several indicators (城乡居民人均可支配收入) takes as many numbers as it has parts. A number belongs to
 * the indicator of that name whose unit it has. What stands between a name and its number may say
 * that something else is meant (占比, 贡献率), and so may what stands right before the name (新能源汽车出口):
 * these are told under the name as written, without an indicator.
 */
final class NumberReader {
  /** What fell to a value (回落到1.7%) is not told by how much. */
  private static final Expression FALL =
      new Expression("(?:下降|降低|减少|下滑|回落|压减|减|[微略]降)(?![到至少])|负增长|降幅");

  /** What turns a fall into growth where it stands behind it: 由降转升、增长3%. */
  private static final Pattern RISE = Pattern.compile("(?<!负)增长|上升|上涨|提高|回升|增加");

  /** What stands between two numbers of one indicator: 8324亿元、增长7.3%. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:大关|关口|新?台阶)?[、，和与及]?(?:同比|[比较](?:上年|去年|\\d{4}年)|实际|同口径|名义|按?(?:可比|自然)口径|按?(?:可比|不变)价|年均|平均每年|均|并|分别|总产量|产量|总产|总量|折合|约|达到?|为|增长|下降|上涨|回落|提高|增幅|增速|涨幅|以下简称|[（）])*");

  /** What stands between a mark that was passed and the number that was reached. */
  private static final Pattern REACHES = Pattern.compile("(?:大关|关口|新?台阶)?[、，](?:总量)?(?:达到?|为)");

  /** What stands between two numbers of a list. */
  private static final Pattern IN_A_LIST = Pattern.compile("[、，]|和|与|及|以及");

  /** What stands between two names of a list, the measure of the one before left out. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?:、|和|与|及|以及)[^，。、]{0,4}");

  /** What stands between a name that the vocabulary lacks and its number. */
  private static final Pattern TAIL =
      Pattern.compile("(?:比上年|较上年|同比|年均|分别|增长|增速|下降|减少|增加|提高|控制|稳定|保持|完成|实现|达到?|[、为是在到至和])$");

  private static final int MOST_BETWEEN = 24;

  private final Indicators indicators;

  NumberReader(Indicators indicators) {
    this.indicators = indicators;
  }

  /** Adds what the numbers of a clause say, in reading order. */
  void read(Clause clause, List<Statement> into) {
    int known = into.size();
    new Reading(clause, into).read();
    for (int i = into.size() - 1; i >= Math.max(1, known); i--) {
      if (isToldCloser(into.get(i - 1), into.get(i), clause.text())) {
        into.remove(i - 1);
      }
    }
  }

  /** 突破370亿元、达到381亿元: whether what one statement bounds from below the next one tells. */
  private static boolean isToldCloser(Statement bounded, Statement next, String text) {
    return bounded.isOfIndicator()
        && bounded.indicator().equals(next.indicator())
        && bounded.bound().equals(Optional.of(Hedge.AT_LEAST))
        && next.bound().equals(Optional.of(Hedge.EXACT))
        && !next.striven()
        && bounded.end() <= next.start()
        && bounded.quantity().filter(each -> each.after().isEmpty()).isPresent()
        && REACHES.matcher(text.substring(bounded.end(), next.start())).matches();
  }

  /** Of one clause. */
  private final class Reading {
    private final Clause clause;
    private final String text;
    private final List<Statement> into;

    Reading(Clause clause, List<Statement> into) {
      this.clause = clause;
      this.text = clause.text();
      this.into = into;
    }

    void read() {
      List<Named> names = clause.names();
      List<Quantity> quantities = clause.quantities();
      List<Named> group = names.isEmpty() ? clause.subject() : List.of();
      if (!group.isEmpty() && isOneByOne(group, quantities)) {
        boolean here = group.size() == quantities.size();
        share(here ? group : clause.subjects(quantities.size()), quantities);
        return;
      }
      int name = 0;
      int quantity = 0;
      int from = clause.start();
      while (quantity < quantities.size()) {
        int first = quantities.get(quantity).start();
        List<Named> here = new ArrayList<>();
        while (name < names.size() && names.get(name).end() <= first) {
          here.add(names.get(name++));
        }
        int next = name < names.size() ? names.get(name).start() : clause.end();
        List<Quantity> numbers = new ArrayList<>();
        while (quantity < quantities.size() && quantities.get(quantity).start() < next) {
          numbers.add(quantities.get(quantity++));
        }
        if (!here.isEmpty()) {
          group = here;
        }
        if (numbers.isEmpty()) {
          // The number begins inside the next name.
          quantity++;
          continue;
        }
        if (group.isEmpty()) {
          for (Quantity each : numbers) {
            into.add(unknown(each, from));
            from = each.end();
          }
        } else {
          pair(group, numbers, from);
        }
        from = numbers.get(numbers.size() - 1).end();
      }
    }

    /** 城镇3万元，农村2万元，增长5%和6%: whether a list of numbers is of names in clauses before it. */
    private boolean isOneByOne(List<Named> names, List<Quantity> numbers) {
      for (int i = 1; i < numbers.size(); i++) {
        if (!isBetween(IN_A_LIST, numbers.get(i - 1), numbers.get(i))
            || !numbers.get(i - 1).unit().equals(numbers.get(i).unit())) {
          return false;
        }
      }
      return numbers.size() > 1
          && (names.size() > 1 || names.get(0).indicators().get(0).parts().isEmpty());
    }

    private void share(List<Named> names, List<Quantity> numbers) {
      for (int i = 0; i < names.size(); i++) {
        into.add(numeric(byUnit(names.get(i), numbers.get(i)), names.get(i), numbers, i));
      }
    }

    private void pair(List<Named> group, List<Quantity> numbers, int from) {
      int several = group.get(group.size() - 1).indicators().get(0).parts().size();
      if (several > 1 && numbers.size() > several && numbers.size() % several == 0) {
        // 分别完成3.6万元、1.9万元、分别增长9.3%、12%
        for (int i = 0; i < numbers.size(); i += several) {
          pair(group, numbers.subList(i, i + several), from);
        }
        return;
      }
      List<Optional<Indicator>> parts = parts(group, numbers);
      if (!parts.isEmpty()) {
        for (int i = 0; i < parts.size(); i++) {
          into.add(numeric(parts.get(i), group.get(0), numbers, i));
        }
        return;
      }
      List<Named> adjacent = adjacent(group);
      boolean each = numbers.size() == adjacent.size();
      if (adjacent.size() > 1 && (each || numbers.size() == 1)) {
        int free = from;
        for (int i = 0; i < adjacent.size(); i++) {
          Named name = adjacent.get(i);
          int number = each ? i : 0;
          into.add(
              numeric(indicator(adjacent, name, numbers.get(number), free), name, numbers, number));
          free = clause.measuredEnd(name);
        }
        return;
      }
      Named name = adjacent.get(adjacent.size() - 1);
      List<String> units = new ArrayList<>();
      for (int i = 0; i < numbers.size(); i++) {
        Quantity number = numbers.get(i);
        if (i > 0 && !isBetween(LINK, numbers.get(i - 1), number)) {
          return;
        }
        if (!units.contains(number.unit())
            || number.isStretch()
            || isBetween(REACHES, numbers.get(i - 1), number)
            || text.substring(numbers.get(i - 1).end(), number.start()).contains("口径")) {
          into.add(numeric(indicator(adjacent, name, number, from), name, numbers, i));
        }
        units.add(number.unit());
      }
    }

    /** The indicators that a single name stands for, where as many numbers follow. */
    private List<Optional<Indicator>> parts(List<Named> group, List<Quantity> numbers) {
      Named last = group.get(group.size() - 1);
      for (Indicator indicator : last.indicators()) {
        if (indicator.parts().size() == numbers.size()
            && numbers.size() > 1
            && numbers.stream().allMatch(each -> indicator.unit().has(each.unit()))) {
          return indicator.parts().stream().map(indicators::of).toList();
        }
      }
      return List.of();
    }

    /** The names at the end of a group that stand beside each other. */
    private List<Named> adjacent(List<Named> group) {
      int first = group.size() - 1;
      while (first > 0 && isBeside(group.get(first - 1), group.get(first))) {
        first--;
      }
      return group.subList(first, group.size());
    }

    private boolean isBeside(Named one, Named other) {
      int from = Math.min(clause.measuredEnd(one), other.start());
      return BETWEEN_NAMES.matcher(text).region(from, other.start()).matches();
    }

    private Optional<Indicator> indicator(
        List<Named> group, Named name, Quantity number, int from) {
      if (number.start() < name.end()) {
        return byUnit(name, number);
      }
      String between = text.substring(Math.max(name.end(), clause.start()), number.start());
      boolean share = name.indicators().stream().anyMatch(each -> each.measure() == Measure.SHARE);
      boolean listed = between.startsWith("和") || between.startsWith("、");
      if (between.length() > MOST_BETWEEN
          || between.endsWith("的") && !between.endsWith("年的")
          || (share ? between.contains("增长") : OtherMeasure.isIn(between))
          || listed && group.size() == 1
          || clause.isNarrowed(name, from)) {
        return Optional.empty();
      }
      return byUnit(name, number);
    }

    private static Optional<Indicator> byUnit(Named name, Quantity number) {
      return name.indicators().stream()
          .filter(
              each ->
                  each.unit().has(number.unit())
                      || number.unit().isEmpty() && each.key().equals(Indicator.CPI))
          .findFirst();
    }

    private Statement numeric(
        Optional<Indicator> indicator, Named name, List<Quantity> numbers, int index) {
      Quantity number = led(numbers, index);
      String between =
          name.end() <= number.start() ? text.substring(name.end(), number.start()) : "";
      boolean heldDown =
          indicator.map(Indicator::rule).filter(Indicator.Rule.CEILING::equals).isPresent();
      String inherited = inherited(numbers, index);
      return statement(
          indicator,
          text.substring(name.start(), name.end()),
          number,
          number.bound(inherited, heldDown),
          clause.striving()
              + (number.isRange() || number.isStretch()
                  ? number.words()
                  : number.before() + inherited),
          isFall(between));
    }

    /** Whether what stands between a name and its number speaks of a fall last. */
    private static boolean isFall(String between) {
      Matcher fall = FALL.last(between, 0, between.length());
      return fall != null && !RISE.matcher(between).region(fall.start(), between.length()).find();
    }

    /** A number with the words before it, or else those before the first of its list: 不超过7%、6%. */
    private Quantity led(List<Quantity> numbers, int index) {
      int first = index;
      while (first > 0
          && numbers.get(first).words().isEmpty()
          && isBetween(IN_A_LIST, numbers.get(first - 1), numbers.get(first))) {
        first--;
      }
      Quantity number = numbers.get(index);
      return numbers.get(first).after().isEmpty()
          ? number.withBefore(numbers.get(first).before())
          : number;
    }

    /** The words after it, or else after the next number of its list that has some. */
    private String inherited(List<Quantity> numbers, int index) {
      for (int i = index; i < numbers.size(); i++) {
        Quantity number = numbers.get(i);
        if (i > index && !isBetween(IN_A_LIST, numbers.get(i - 1), number)) {
          return "";
        }
        if (!number.after().isEmpty()) {
          return number.isStretch() && i > index ? "" : number.after();
        }
      }
      return "";
    }

    private boolean isBetween(Pattern words, Quantity one, Quantity other) {
      return words.matcher(text.substring(one.end(), other.start())).matches();
    }

    private Statement unknown(Quantity number, int from) {
      return statement(
          Optional.empty(),
          withoutTail(text.substring(from, number.start())),
          number,
          number.bound("", false),
          number.words(),
          false);
    }

    private static String withoutTail(String name) {
      String rest = name.startsWith("、") ? name.substring(1) : name;
      Matcher tail = TAIL.matcher(rest);
      while (tail.find()) {
        rest = rest.substring(0, tail.start());
        tail.reset(rest);
      }
      return rest;
    }

    private Statement statement(
        Optional<Indicator> indicator,
        String named,
        Quantity number,
        Hedge bound,
        String hedgeWords,
        boolean falling) {
      return new Statement(
          indicator,
          named,
          Kind.NUMERIC,
          Optional.of(number),
          Optional.of(bound),
          number.isStretch() || !clause.striving().isEmpty(),
          hedgeWords,
          Optional.empty(),
          falling,
          "",
          number.start(),
          number.end(),
          clause.start(),
          clause.end());
    }
  }
}
