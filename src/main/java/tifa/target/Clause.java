package tifa.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tifa.target.Indicator.Measure;
import tifa.target.Indicators.Named;

/**
 * A clause: the names, the numbers and the comparisons that stand in it, each looked for when it is
 * first asked for. For one thread.
 */
final class Clause {
  /** What a name may have behind it without being another: 居民消费价格涨幅. */
  private static final List<String> MEASURES = List.of("增长", "增速", "涨幅", "增幅");

  /** From which value something moved: 从3.4万元增至9.2万元. */
  private static final Expression FROM =
      new Expression(
          "[从由自](?:(?:\\d{4}年|去年|上年)[底末]?的?|原[定来]的?)?(?:人均|平均|平均每年|年均)?(?:增长|下降|上涨)?(?:不到|不足)?$");

  private static final int LONGEST_FROM = 12;

  private static final Pattern TO =
      Pattern.compile(
          "[^，。；]{0,8}?(?:提高|提升|增加|增长|上升|跃升|扩大|缩小|下降|降低|减少|压减|回落|下滑|调[高低整]|[降增升])[到至]|[^，。；]{0,4}转[为正]");

  /** What a number may be said to be: 5%左右的较低水平. */
  private static final Pattern SAME_AS_ITSELF = Pattern.compile("的(?:目标|[较更]?[高低好]?水平)");

  private static final Pattern OF_PROJECTS = Pattern.compile("\\p{IsHan}{0,4}(?:项目|企业|工程)");

  /** By how much something moved, which is not how much there is. */
  private static final WordsInFront INCREMENT =
      new WordsInFront(List.of("增加", "减少", "新增", "净增", "再增", "多增", "少增", "去年多", "上年多"));

  /** Of things that are counted: those that came on top. */
  private static final List<String> ADDED = List.of("新增", "净增", "新认定", "新培育");

  private static final List<String> STRIVING = List.of("力争", "力求");

  private static final Expression CONTINUES =
      new Expression(
          "(?:并|且|努力|力争|争取|确保|按?(?:可比|不变)价|按?可比口径|扣除|剔除|(?:分别|各)?(?:同比|[比较]上年|比去年|[比较]20\\d\\d年|(?:年均|平均)?(?:每年)?)?(?:分别)?(?:实际|同口径)?(?:分别)?(?:增长|下降|上涨|提高|增加|减少)|总产量|产量|总产|总量|全年|(?:20\\d\\d年)?(?:达到|突破|约|增速)|定为)");

  private final SentenceNames named;
  private final String text;
  private final int start;
  private final int end;
  private final Clause before;
  private List<Relation> relations;
  private List<Named> names;
  private List<Quantity> quantities;
  private List<Named> subject;

  /**
   * The clause {@code text[start, end)} of a sentence.
   *
   * @param named the names of the sentence
   * @param before the one that a comma parts from it; null if there is none
   */
  Clause(SentenceNames named, int start, int end, Clause before) {
    this.named = named;
    this.text = named.text();
    this.start = start;
    this.end = end;
    this.before = before;
  }

  String text() {
    return text;
  }

  int start() {
    return start;
  }

  /** Exclusive. */
  int end() {
    return end;
  }

  List<Relation> relations() {
    if (relations == null) {
      relations = Relation.in(text, start, end);
    }
    return relations;
  }

  /** Those outside of comparisons. */
  List<Named> names() {
    if (names == null) {
      names = named.in(start, end);
      if (!names.isEmpty() && !relations().isEmpty()) {
        names = new ArrayList<>();
        int from = start;
        for (Relation relation : relations()) {
          names.addAll(named.in(from, relation.start()));
          from = relation.end();
        }
        names.addAll(named.in(from, end));
      }
    }
    return names;
  }

  /** Those outside of comparisons that say how much there is, or how fast it changes. */
  List<Quantity> quantities() {
    if (quantities == null) {
      quantities = Quantity.in(text, start, end);
      quantities.removeIf(each -> !isTold(each));
    }
    return quantities;
  }

  private boolean isTold(Quantity number) {
    return (!number.unit().isEmpty() || isIndexOfPrices(number))
        && !isAttribute(number)
        && !isOrigin(number)
        && !isIncrement(number)
        && (!number.isUnchanged(text) || isOfAmountThatGrows(number))
        && isOutsideOfComparisons(number);
  }

  private boolean isOutsideOfComparisons(Quantity number) {
    for (Relation relation : relations()) {
      if (number.start() < relation.end() && relation.start() < number.end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has a number and speaks of something. */
  boolean mayTellNumbers() {
    return Quantity.first(text, start, end) < end
        && (!names().isEmpty() || !subject().isEmpty())
        && !quantities().isEmpty();
  }

  /** What it speaks of: what it names itself, or else what the clause before it spoke of. */
  List<Named> subject() {
    if (subject == null) {
      if (!names().isEmpty()) {
        subject = names().stream().filter(name -> !isNarrowed(name, endBefore(name))).toList();
      } else {
        subject =
            before != null && CONTINUES.at(text, start, end) != null ? before.subject() : List.of();
      }
    }
    return subject;
  }

  /** That of the clauses before it where they name so many things one by one, else nothing. */
  List<Named> subjects(int several) {
    List<Named> found = new ArrayList<>();
    for (Clause each = before; each != null && found.size() < several; each = each.before) {
      found.addAll(0, each.names().isEmpty() ? List.of() : each.subject());
    }
    return found.size() == several ? found : List.of();
  }

  /** 力争 where it stands before all names, and so holds for all of them; else empty. */
  String striving() {
    int to = names().isEmpty() ? start : names().get(0).start();
    for (String word : STRIVING) {
      if (isIn(word, start, to)) {
        return word;
      }
    }
    return "";
  }

  /** Where a name ends with its measure. */
  int measuredEnd(Named name) {
    for (String measure : MEASURES) {
      if (isIn(measure, name.end(), Math.min(end, name.end() + measure.length()))) {
        return name.end() + measure.length();
      }
    }
    return name.end();
  }

  /** Where the last name or number before a name ends. */
  int endBefore(Named name) {
    int last = start;
    for (Named other : names()) {
      last = other.end() <= name.start() ? Math.max(last, measuredEnd(other)) : last;
    }
    for (Quantity number : quantities()) {
      last = number.end() <= name.start() ? Math.max(last, number.end()) : last;
    }
    return last;
  }

  /** Whether words between {@code from} and a name make it another, narrower one. */
  boolean isNarrowed(Named name, int from) {
    boolean counted = name.indicators().get(0).unit() == UnitKind.COUNT;
    if (counted && ADDED.stream().anyMatch(each -> isIn(each, start, name.start()))) {
      return true;
    }
    int free = Math.max(from, start);
    int place = Part.nameBefore(text, free, LeadingWords.start(text, free, name.start()));
    return LeadingWords.start(text, free, place) > free;
  }

  /** Whether a word stands in {@code text[from, to)}. */
  private boolean isIn(String word, int from, int to) {
    for (int at = from; at + word.length() <= to; at++) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 从3.4万元增至9.2万元 says 9.2万元. */
  private boolean isOrigin(Quantity quantity) {
    int from = Math.max(start, quantity.start() - LONGEST_FROM);
    return FROM.first(text, from, quantity.start()) != null
        && TO.matcher(text).region(quantity.end(), end).lookingAt();
  }

  /** 财政赤字比去年增加650亿元 does not say how large it is. */
  private boolean isIncrement(Quantity quantity) {
    return !UnitKind.PERCENT.has(quantity.unit())
        && INCREMENT.start(text, start, quantity.start()) < quantity.start()
        && names().stream()
            .flatMap(name -> name.indicators().stream())
            .noneMatch(each -> each.measure() == Measure.REDUCTION);
  }

  /**
   * Of what is told in per cent by which it grows, 持平 is a growth of nothing; but not of its growth
   * (增速与上年持平), nor of anything else.
   */
  private boolean isOfAmountThatGrows(Quantity unchanged) {
    List<Named> before = names().stream().filter(name -> name.end() <= unchanged.start()).toList();
    if (before.isEmpty()) {
      return false;
    }
    Named last = before.get(before.size() - 1);
    return last.indicators().stream().anyMatch(each -> each.measure() == Measure.GROWTH)
        && !(measuredEnd(last) > last.end() && isIn("年", last.end(), unchanged.start()));
  }

  /** 27%左右的关税 says something of duties, 5亿元以上重大项目 of projects; 8%的目标 the same as 8%. */
  private boolean isAttribute(Quantity quantity) {
    if (text.startsWith("的", quantity.end())) {
      return !SAME_AS_ITSELF.matcher(text).region(quantity.end(), end).lookingAt();
    }
    return UnitKind.MONEY.has(quantity.unit())
        && OF_PROJECTS.matcher(text).region(quantity.end(), end).lookingAt();
  }

  /** 居民消费价格 103左右 is 3 %. */
  private boolean isIndexOfPrices(Quantity quantity) {
    return !names().isEmpty()
        && names().get(0).indicators().get(0).key().equals(Indicator.CPI)
        && quantity.low().intValue() >= 95
        && quantity.low().intValue() <= 130;
  }
}
