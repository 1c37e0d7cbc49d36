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
 * Reads what sentences say of indicators: names and numbers in the order in which they stand,
 * clause by clause.
 *
 * <p>Several names before one number share it (A、B增长4%左右); several names before as many numbers
 * take them in order (分别增长4.5%、5.5%左右, a hedge after the last covering those without one); a name
 * of several indicators (城乡居民人均可支配收入) takes as many numbers as it has parts. A number belongs to
 * the indicator of that name whose unit it has. What stands between a name and its number may say
 * that something else is meant (占比, 贡献率), and so may what stands right before the name (新能源汽车出口):
 * these are told under the name as written, without an indicator.
 */
final class StatementReader {
  private static final Pattern OTHER_MEASURE = Pattern.compile("占|比重|贡献率|拉动|弹性|密度|单价|结构");

  /** What fell to a value (回落到2.6%) is not told by how much. */
  private static final Pattern FALL = Pattern.compile("(?:下降|降低|减少|下滑|回落|压减|减)(?![到至少])|负增长|降幅");

  private static final Pattern TASK =
      Pattern.compile("(?:完成|达到|落实|实现|控制在)[^，；。]*?(?:任务|目标|要求|指标|范围)");
  private static final Pattern WHO = Pattern.compile("国家(?:和省)?下达|省(?:里)?下达|上级下达|国家|中央|省");
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?:并|且|努力|力争|争取|确保|(?:同比|比上年|较上年|比去年|年均)?(?:实际|同口径)?(?:增长|下降|上涨|提高|增加|减少)|总量|全年|(?:20\\d\\d年)?(?:达到|突破|约|增速))");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:其中|预计|前[一二三]季度|上半年|[一二三四]季度|实现|确保|力争|保持|推动|促进|使|全年|今年|当年|年末|到20\\d\\d年|20\\d\\d年|十[一二三四五]五末|我[国省市区州县]|"
              + "全[国省市区州县]|地方|全社会|[省市区州县]?本级|规上|规模以上|辖区|完成|达到|新增|累计|年均|同口径|分别|以及|和|及|与|、|：|:|是|为|（|）|\\d+[.．、]|"
              + "同时|提出|建议|安排|拟|计划|预期|十[一二三四五]?五(?:时期|期间)?|全地区|地级|市级|省级|县级|区级|力求|努力|争取|要|，|——|将|的)$");
  private static final int MOST_BETWEEN = 24;

  private final Indicators indicators;

  StatementReader(Indicators indicators) {
    this.indicators = indicators;
  }

  /** Whether {@code text[start, end)} may say something of an indicator. */
  boolean mayRead(String text, int start, int end) {
    return indicators.nameAny(text, start, end);
  }

  /** What {@code text[start, end)} says, in reading order. */
  List<Statement> read(String text, int start, int end) {
    List<Statement> statements = new ArrayList<>();
    List<Named> subject = List.of();
    int at = start;
    while (at < end) {
      int to = clauseEnd(text, at, end);
      subject = new Clause(text, at, to).read(subject, statements);
      if (to < end && text.charAt(to) != '，') {
        subject = List.of();
      }
      at = to + 1;
    }
    return statements;
  }

  /** Where a clause ends: before the next separator outside of brackets. */
  private static int clauseEnd(String text, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '。') {
        return i;
      }
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth--;
      } else if (depth <= 0 && isSeparator(c) && !partsDigits(text, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '，', '；', '：', '。', '！', '？', '\n' -> true;
      default -> false;
    };
  }

  /** A comma inside a number: 2，614.5. */
  private static boolean partsDigits(String text, int comma) {
    return text.charAt(comma) == '，'
        && comma > 0
        && comma + 3 < text.length()
        && isDigit(text.charAt(comma - 1))
        && isDigit(text.charAt(comma + 1))
        && isDigit(text.charAt(comma + 2))
        && isDigit(text.charAt(comma + 3))
        && (comma + 4 == text.length() || !isDigit(text.charAt(comma + 4)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** One clause. */
  private final class Clause {
    private final String text;
    private final int start;
    private final int end;
    private final List<Named> names;
    private final List<Quantity> quantities;
    private final Optional<Relation> relation;

    Clause(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.relation = Relation.in(text, start, end);
      int until = relation.map(Relation::start).orElse(end);
      List<Named> found = new ArrayList<>(indicators.in(text, start, until));
      relation.ifPresent(each -> found.addAll(indicators.in(text, each.end(), end)));
      this.names = found;
      this.quantities = quantities();
    }

    private List<Quantity> quantities() {
      List<Quantity> all = Quantity.in(text, start, end);
      if (all.isEmpty()) {
        return all;
      }
      return all.stream()
          .filter(
              each ->
                  relation.isEmpty()
                      || each.end() <= relation.get().start()
                      || each.start() >= relation.get().end())
          .filter(each -> !each.unit().isEmpty() || isIndexOfPrices(each))
          .filter(each -> !isAttribute(each))
          .toList();
    }

    /** 40%左右的税收 says something of taxes; 8%的目标 says the same as 8%. */
    private boolean isAttribute(Quantity quantity) {
      return text.startsWith("的", quantity.end())
          && !text.startsWith("的目标", quantity.end())
          && !text.startsWith("的水平", quantity.end());
    }

    /** 居民消费价格 103左右 is 3 %. */
    private boolean isIndexOfPrices(Quantity quantity) {
      return !names.isEmpty()
          && names.get(0).indicators().get(0).key().equals("cpi")
          && quantity.low().intValue() >= 95
          && quantity.low().intValue() <= 130;
    }

    /** Reads it, and gives what the next clause goes on to speak of. */
    List<Named> read(List<Named> subject, List<Statement> into) {
      boolean goesOn =
          names.isEmpty()
              && !subject.isEmpty()
              && CONTINUES.matcher(text).region(start, end).lookingAt();
      if (relation.isPresent()) {
        for (Named name : before(relation.get().start())) {
          into.add(relative(name, relation.get()));
        }
      }
      if (!quantities.isEmpty()) {
        readNumbers(goesOn ? subject : List.of(), into);
      } else if (relation.isEmpty() && !names.isEmpty()) {
        Matcher task = TASK.matcher(text).region(start, end);
        boolean assigned = task.find();
        for (Named name : names) {
          into.add(assigned ? assigned(name, task.group()) : qualitative(name));
        }
      }
      if (names.isEmpty()) {
        return goesOn ? subject : List.of();
      }
      return names.stream().filter(name -> !isNarrowed(name, endBefore(name))).toList();
    }

    /** Where the last name or number before a name ends. */
    private int endBefore(Named name) {
      int last = start;
      for (Named other : names) {
        last = other.end() <= name.start() ? Math.max(last, other.end()) : last;
      }
      for (Quantity number : quantities) {
        last = number.end() <= name.start() ? Math.max(last, number.end()) : last;
      }
      return last;
    }

    private List<Named> before(int place) {
      return names.stream().filter(name -> name.end() <= place).toList();
    }

    private void readNumbers(List<Named> subject, List<Statement> into) {
      List<Named> group = new ArrayList<>(subject);
      int name = 0;
      int quantity = 0;
      int from = start;
      while (quantity < quantities.size()) {
        int first = quantities.get(quantity).start();
        List<Named> here = new ArrayList<>();
        while (name < names.size() && names.get(name).end() <= first) {
          here.add(names.get(name++));
        }
        int next = name < names.size() ? names.get(name).start() : end;
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
          numbers.forEach(each -> into.add(unknown(each)));
        } else {
          pair(group, numbers, from, into);
        }
        from = numbers.get(numbers.size() - 1).end();
      }
    }

    private void pair(List<Named> group, List<Quantity> numbers, int from, List<Statement> into) {
      List<Optional<Indicator>> parts = parts(group, numbers.size());
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
          free = name.end();
        }
        return;
      }
      Named name = adjacent.get(adjacent.size() - 1);
      List<String> units = new ArrayList<>();
      for (int i = 0; i < numbers.size(); i++) {
        Quantity number = numbers.get(i);
        if (!units.contains(number.unit()) || number.isStretch()) {
          into.add(numeric(indicator(adjacent, name, number, from), name, numbers, i));
        }
        units.add(number.unit());
      }
    }

    /** The indicators that a single name stands for, where as many numbers follow. */
    private List<Optional<Indicator>> parts(List<Named> group, int numbers) {
      Named last = group.get(group.size() - 1);
      for (Indicator indicator : last.indicators()) {
        if (indicator.parts().size() == numbers && numbers > 1) {
          return indicator.parts().stream().map(indicators::of).toList();
        }
      }
      return List.of();
    }

    /** The names at the end of a group that stand beside each other. */
    private List<Named> adjacent(List<Named> group) {
      int first = group.size() - 1;
      while (first > 0
          && text.substring(group.get(first - 1).end(), group.get(first).start())
              .matches("(?:增长|增速|涨幅|增幅)?(?:、|和|与|及|以及)[^，。、]{0,4}")) {
        first--;
      }
      return group.subList(first, group.size());
    }

    private Optional<Indicator> indicator(
        List<Named> group, Named name, Quantity number, int from) {
      if (number.start() < name.end()) {
        return byUnit(name, number);
      }
      String between = text.substring(Math.max(name.end(), start), number.start());
      boolean share = name.indicators().stream().anyMatch(each -> each.measure() == Measure.SHARE);
      boolean listed = between.startsWith("和") || between.startsWith("、");
      if (between.length() > MOST_BETWEEN
          || (share ? between.contains("增长") : OTHER_MEASURE.matcher(between).find())
          || listed && group.size() == 1
          || isNarrowed(name, from)) {
        return Optional.empty();
      }
      return byUnit(name, number);
    }

    private Optional<Indicator> byUnit(Named name, Quantity number) {
      return name.indicators().stream()
          .filter(
              each ->
                  each.unit().has(number.unit())
                      || number.unit().isEmpty() && each.key().equals("cpi"))
          .findFirst();
    }

    /** Whether words right before a name make it another, narrower one. */
    private boolean isNarrowed(Named name, int from) {
      String before =
          text.substring(Math.max(from, start), Math.max(name.start(), Math.max(from, start)));
      while (!before.isEmpty()) {
        Matcher lead = LEADS.matcher(before);
        if (!lead.find()) {
          return true;
        }
        before = before.substring(0, lead.start());
      }
      return false;
    }

    private Statement numeric(
        Optional<Indicator> indicator, Named name, List<Quantity> numbers, int index) {
      Quantity number = numbers.get(index);
      String between =
          name.end() <= number.start() ? text.substring(name.end(), number.start()) : "";
      boolean heldDown =
          indicator.map(Indicator::rule).filter(Indicator.Rule.CEILING::equals).isPresent();
      return new Statement(
          indicator,
          text.substring(name.start(), name.end()),
          Kind.NUMERIC,
          Optional.of(number),
          Optional.of(number.hedge(inherited(numbers, index), heldDown)),
          Optional.empty(),
          FALL.matcher(between).find(),
          "",
          number.start(),
          number.end(),
          start,
          end);
    }

    /** The words after the next number of a list that has some. */
    private static String inherited(List<Quantity> numbers, int index) {
      for (int i = index; i < numbers.size(); i++) {
        if (!numbers.get(i).after().isEmpty()) {
          return numbers.get(i).isStretch() && i > index ? "" : numbers.get(i).after();
        }
      }
      return "";
    }

    private Statement unknown(Quantity number) {
      return new Statement(
          Optional.empty(),
          text.substring(start, number.start()),
          Kind.NUMERIC,
          Optional.of(number),
          Optional.of(number.hedge("", false)),
          Optional.empty(),
          false,
          "",
          number.start(),
          number.end(),
          start,
          end);
    }

    private Statement relative(Named name, Relation relation) {
      return plain(name, Kind.RELATIVE, Optional.of(relation), "", relation.end());
    }

    private Statement assigned(Named name, String task) {
      Matcher who = WHO.matcher(task);
      return plain(name, Kind.ASSIGNED, Optional.empty(), who.find() ? who.group() : "", end);
    }

    private Statement qualitative(Named name) {
      return plain(name, Kind.QUALITATIVE, Optional.empty(), "", end);
    }

    private Statement plain(
        Named name, Kind kind, Optional<Relation> relation, String assigned, int to) {
      return new Statement(
          Optional.of(name.indicators().get(0)),
          text.substring(name.start(), name.end()),
          kind,
          Optional.empty(),
          Optional.empty(),
          relation,
          false,
          assigned,
          name.start(),
          to,
          start,
          end);
    }
  }
}
