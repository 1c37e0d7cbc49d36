package tifa.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.target.Indicators.Named;
import tifa.target.Statement.Kind;

/** Reads what a clause says of its names without a number: a comparison, a task, a wish. */
final class WordReader {
  private static final Pattern TASK =
      Pattern.compile("(?:完成|达到|落实|实现|控制在)([^，；。]*?)(?:任务|目标|要求|指标|范围)");
  private static final Pattern WHO =
      Pattern.compile(
          "(?:国家和省|国省|国家|中央|自治区|省[委里上]?|[市州盟]政府|上级|[^，；。、和及]{2,4}[市州盟](?=下达|确定))(?:下达)?");

  /** What words alone say of an indicator: that it moves, or stays. */
  private static final Pattern PREDICATE =
      Pattern.compile("稳|保持|继续|持续|进一步|提升|提高|提质|改善|下降|回升|向好|优|合理|升|增|降|缩小|扩大|扭转");

  private static final Pattern ATTRIBUTE = Pattern.compile("(?:增长|增速|涨幅|规模)?(?:的|质量|速度与)");

  /**
   * Each comparison is of the names before it; one right after another of the same, and so is the
   * first of a clause that names nothing and goes on from the one before.
   */
  void readComparisons(Clause clause, List<Statement> into) {
    // 力争高于全省2个百分点 speaks of what the clause before it names.
    List<Named> compared = clause.names().isEmpty() ? clause.subject() : List.of();
    int from = clause.start();
    for (Relation relation : clause.relations()) {
      int after = from;
      List<Named> here =
          clause.names().stream()
              .filter(name -> name.start() >= after && name.end() <= relation.start())
              .toList();
      boolean again = here.isEmpty();
      compared = again ? compared : here;
      for (Named name : compared) {
        into.add(
            statement(
                clause,
                name,
                Kind.RELATIVE,
                Optional.of(relation),
                "",
                again ? relation.start() : name.start(),
                relation.end()));
      }
      from = relation.end();
    }
  }

  /** Adds what a clause without numbers and comparisons says. */
  void read(Clause clause, List<Statement> into) {
    Matcher task = TASK.matcher(clause.text()).region(clause.start(), clause.end());
    boolean assigned = task.find();
    for (Named name : clause.names()) {
      if (assigned) {
        into.add(plain(clause, name, Kind.ASSIGNED, who(task.group(1))));
      } else if (isOfItself(clause, name)) {
        into.add(plain(clause, name, Kind.QUALITATIVE, ""));
      }
    }
  }

  private static String who(String task) {
    Matcher who = WHO.matcher(task);
    return who.find() ? who.group() : "";
  }

  /** Whether the clause says something of what is named, and not of a part or the quality of it. */
  private static boolean isOfItself(Clause clause, Named name) {
    String after = clause.text().substring(name.end(), clause.end());
    return PREDICATE.matcher(after).find()
        && !ATTRIBUTE.matcher(after).lookingAt()
        && !OtherMeasure.isIn(after)
        && !clause.isNarrowed(name, clause.endBefore(name));
  }

  private static Statement plain(Clause clause, Named name, Kind kind, String assigned) {
    return statement(clause, name, kind, Optional.empty(), assigned, name.start(), clause.end());
  }

  private static Statement statement(
      Clause clause,
      Named name,
      Kind kind,
      Optional<Relation> relation,
      String assigned,
      int from,
      int to) {
    return new Statement(
        Optional.of(name.indicators().get(0)),
        clause.text().substring(name.start(), name.end()),
        kind,
        Optional.empty(),
        Optional.empty(),
        false,
        "",
        relation,
        false,
        assigned,
        from,
        to,
        clause.start(),
        clause.end());
  }
}
