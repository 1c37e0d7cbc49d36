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
  private static final Pattern OTHER_MEASURE =
      Pattern.compile(
          "占|比重|贡献|拉动|弹性|密度|单价|结构|能耗|时间|标准|补助|参保|人口|务工|劳动力|大学生|毕业生|协议|入库|备案|疫情前|比例|转型|^率");

  /** What fell to a value (回落到1.7%) is not told by how much. */
  private static final Pattern FALL = Pattern.compile("(?:下降|降低|减少|下滑|回落|压减|减)(?![到至少])|负增长|降幅");

  private static final Pattern TASK =
      Pattern.compile("(?:完成|达到|落实|实现|控制在)([^，；。]*?)(?:任务|目标|要求|指标|范围)");
  private static final Pattern WHO =
      Pattern.compile(
          "(?:国家和省|国省|国家|中央|自治区|省[委里上]?|[市州盟]政府|上级|[^，；。、和及]{2,4}[市州盟](?=下达|确定))(?:下达)?");

  /** What words alone say of an indicator: that it moves, or stays. */
  private static final Pattern PREDICATE =
      Pattern.compile("稳|保持|继续|持续|进一步|提升|提高|提质|改善|下降|回升|向好|优|合理|升|增|降|缩小|扩大|扭转");

  private static final Pattern ATTRIBUTE = Pattern.compile("(?:增长|增速|涨幅|规模)?(?:的|质量|速度与)");

  /** From which value something moved: 从3.4万元增至9.2万元. */
  private static final Pattern FROM =
      Pattern.compile("[从由自](?:(?:\\d{4}年|去年|上年)[底末]?的?)?(?:人均|平均)?$");

  private static final Pattern TO =
      Pattern.compile("[^，。；]{0,8}?(?:提高|提升|增加|增长|上升|跃升|扩大|缩小|下降|降低|减少|压减|降|增|升)[到至]");

  /** By how much something moved, which is not how much there is. */
  private static final Pattern INCREMENT = Pattern.compile("(?:增加|减少|新增|净增|再增|多增|少增|去年多|上年多)$");

  /** Of things that are counted: those that came on top. */
  private static final Pattern ADDED = Pattern.compile("新增|净增|新认定|新培育");

  /** What stands between two numbers of one indicator: 8324亿元、增长7.3%. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:大关|关口|新?台阶)?[、，和与及]?(?:同比|[比较](?:上年|去年|\\d{4}年)|实际|同口径|名义|按?可比口径|按?(?:可比|不变)价|年均|均|并|分别|总量|折合|约|达到?|为|增长|下降|上涨|回落|提高|增幅|增速|涨幅|以下简称|[（）])*");

  /** What stands between two numbers of a list. */
  private static final Pattern IN_A_LIST = Pattern.compile("[、，]|和|与|及|以及");

  /** What stands between a name that the vocabulary lacks and its number. */
  private static final Pattern TAIL =
      Pattern.compile("(?:比上年|较上年|同比|年均|分别|增长|增速|下降|减少|增加|提高|控制|稳定|保持|完成|实现|达到?|[、为是在到至和])$");

  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?:并|且|努力|力争|争取|确保|按?(?:可比|不变)价|按?可比口径|扣除|剔除|(?:同比|[比较]上年|比去年|[比较]20\\d\\d年|年均)?(?:实际|同口径)?(?:增长|下降|上涨|提高|增加|减少)|总量|全年|(?:20\\d\\d年)?(?:达到|突破|约|增速))");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:其中|预计|前[一二三]季度|上半年|[一二三四]季度|实现|确保|力争|保持|推动|促进|使|全年|今年|当年|年末|到20\\d\\d年|20\\d\\d年|十[一二三四五]五末|我[国省市区州县]|"
              + "全[国省市区州县]|地方|全社会|[省市区州县]?本级|规上|规模以上|辖区|完成|达到|新增|累计|年均|同口径|分别|以及|和|及|与|、|：|:|是|为|（|）|\\d+[.．、]|"
              + "同时|提出|建议|安排|拟|计划|预期|财政|中央|十[一二三四五]?五(?:时期|期间)?|全地区|地级|市级|省级|县级|区级|力求|努力|争取|要|，|——|将|的)$");
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
    private final List<Relation> relations;

    Clause(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.relations = Relation.in(text, start, end);
      this.names = names();
      this.quantities = quantities();
    }

    /** Those outside of comparisons. */
    private List<Named> names() {
      List<Named> found = new ArrayList<>();
      int from = start;
      for (Relation relation : relations) {
        found.addAll(indicators.in(text, from, relation.start()));
        from = relation.end();
      }
      found.addAll(indicators.in(text, from, end));
      return found;
    }

    private List<Quantity> quantities() {
      List<Quantity> all = Quantity.in(text, start, end);
      if (all.isEmpty()) {
        return all;
      }
      return all.stream()
          .filter(
              each ->
                  relations.stream()
                      .allMatch(
                          other -> each.end() <= other.start() || each.start() >= other.end()))
          .filter(each -> !each.unit().isEmpty() || isIndexOfPrices(each))
          .filter(each -> !isAttribute(each) && !isOrigin(each) && !isIncrement(each))
          .toList();
    }

    /** 从3.4万元增至9.2万元 says 9.2万元. */
    private boolean isOrigin(Quantity quantity) {
      return FROM.matcher(text).region(start, quantity.start()).find()
          && TO.matcher(text).region(quantity.end(), end).lookingAt();
    }

    /** 财政赤字比去年增加650亿元 does not say how large it is. */
    private boolean isIncrement(Quantity quantity) {
      return !UnitKind.PERCENT.has(quantity.unit())
          && INCREMENT.matcher(text).region(start, quantity.start()).find()
          && names.stream()
              .flatMap(name -> name.indicators().stream())
              .noneMatch(each -> each.measure() == Measure.REDUCTION);
    }

    /** 27%左右的关税 says something of duties; 8%的目标 says the same as 8%. */
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
      readRelations(into);
      if (!quantities.isEmpty()) {
        readNumbers(goesOn ? subject : List.of(), into);
      } else if (relations.isEmpty() && !names.isEmpty()) {
        readWords(into);
      }
      if (names.isEmpty()) {
        return goesOn ? subject : List.of();
      }
      return names.stream().filter(name -> !isNarrowed(name, endBefore(name))).toList();
    }

    /** Each comparison is of the names before it; one right after another of the same. */
    private void readRelations(List<Statement> into) {
      List<Named> compared = List.of();
      int from = start;
      for (Relation relation : relations) {
        int after = from;
        List<Named> here =
            names.stream()
                .filter(name -> name.start() >= after && name.end() <= relation.start())
                .toList();
        boolean again = here.isEmpty();
        compared = again ? compared : here;
        for (Named name : compared) {
          into.add(relative(name, relation, again ? relation.start() : name.start()));
        }
        from = relation.end();
      }
    }

    private void readWords(List<Statement> into) {
      Matcher task = TASK.matcher(text).region(start, end);
      boolean assigned = task.find();
      for (Named name : names) {
        if (assigned) {
          into.add(assigned(name, task.group(1)));
        } else if (isOfItself(name)) {
          into.add(qualitative(name));
        }
      }
    }

    /**
     * Whether the clause says something of what is named, and not of a part or the quality of it.
     */
    private boolean isOfItself(Named name) {
      String after = text.substring(name.end(), end);
      return PREDICATE.matcher(after).find()
          && !ATTRIBUTE.matcher(after).lookingAt()
          && !OTHER_MEASURE.matcher(after).find()
          && !isNarrowed(name, endBefore(name));
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
          for (Quantity each : numbers) {
            into.add(unknown(each, from));
            from = each.end();
          }
        } else {
          pair(group, numbers, from, into);
        }
        from = numbers.get(numbers.size() - 1).end();
      }
    }

    private void pair(List<Named> group, List<Quantity> numbers, int from, List<Statement> into) {
      int several = group.get(group.size() - 1).indicators().get(0).parts().size();
      if (several > 1 && numbers.size() > several && numbers.size() % several == 0) {
        // 分别完成3.6万元、1.9万元、分别增长9.3%、12%
        for (int i = 0; i < numbers.size(); i += several) {
          pair(group, numbers.subList(i, i + several), from, into);
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
          free = name.end();
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
        if (!units.contains(number.unit()) || number.isStretch()) {
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
      boolean counted = name.indicators().get(0).unit() == UnitKind.COUNT;
      if (counted && ADDED.matcher(text).region(start, Math.max(start, name.start())).find()) {
        return true;
      }
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
      String inherited = inherited(numbers, index);
      return new Statement(
          indicator,
          text.substring(name.start(), name.end()),
          Kind.NUMERIC,
          Optional.of(number),
          Optional.of(number.hedge(inherited, heldDown)),
          number.isRange() || number.isStretch() ? number.words() : number.before() + inherited,
          Optional.empty(),
          FALL.matcher(between).find(),
          "",
          number.start(),
          number.end(),
          start,
          end);
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
      return new Statement(
          Optional.empty(),
          withoutTail(text.substring(from, number.start())),
          Kind.NUMERIC,
          Optional.of(number),
          Optional.of(number.hedge("", false)),
          number.words(),
          Optional.empty(),
          false,
          "",
          number.start(),
          number.end(),
          start,
          end);
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

    private Statement relative(Named name, Relation relation, int from) {
      return plain(name, Kind.RELATIVE, Optional.of(relation), "", from, relation.end());
    }

    private Statement assigned(Named name, String task) {
      Matcher who = WHO.matcher(task);
      return plain(
          name, Kind.ASSIGNED, Optional.empty(), who.find() ? who.group() : "", name.start(), end);
    }

    private Statement qualitative(Named name) {
      return plain(name, Kind.QUALITATIVE, Optional.empty(), "", name.start(), end);
    }

    private Statement plain(
        Named name, Kind kind, Optional<Relation> relation, String assigned, int from, int to) {
      return new Statement(
          Optional.of(name.indicators().get(0)),
          text.substring(name.start(), name.end()),
          kind,
          Optional.empty(),
          Optional.empty(),
          "",
          relation,
          false,
          assigned,
          from,
          to,
          start,
          end);
    }
  }
}
