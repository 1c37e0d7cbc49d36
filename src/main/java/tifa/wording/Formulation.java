package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tifa.token.Grammar;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;

/** Whether a phrase can be a formulation, by its words and what always stands beside them. */
final class Formulation {
  /** 十五五, 九五计划, 第六个五年计划, 十四五规划目标. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:[一二三四五六七八九]|十[一二三四五六七八九]?)五"
              + "(?:时期|规划|计划|以来|期间|末|开局|收官|良好开局|纲要|目标|$).*"
              + "|.*五年(?:规划|计划|来).*|.*(?:收官|开局)之年.*");

  /** What thanks, greets, opens, closes and tells of meetings and their members. */
  private static final Pattern CEREMONY =
      Pattern.compile(
          "感谢|衷心|敬意|慰问|祝贺|祝愿|各位|审议|审查|提请|列席|报告工作|致以|同胞|侨胞|友人|无党派"
              + "|人大|政协|全会|届|次会议|大会|两会|党组|党中央|国务院|省委|市委|区委|县委|州委"
              + "|代表委员|总书记|总理|主席|党的[一二三四五六七八九十]+大|同志|武警|部队官兵|政府规章");

  /** What points to a place, time or amount and begins or ends no formulation. */
  private static final Set<String> POINTERS =
      Set.of(
          ("全国 全省 全市 全区 全县 全州 全自治区 我国 我省 我市 我区 省 市 区 县 州 自治区 自治州 去年 今年 明年 近年 近年来 本届"
                  + " 上年 全年 当年 年度 年内 年来 同比 以上 以下 以内 左右 亿元 万元 万人 百分点 个 主席 总理 书记 代表 委员 我们"
                  + " 同时 先后 一批 一系列 各类 各项 各级 多个 首次 工作 情况 方面 问题 是 有 为 好 被 把 该 其 将 使 让")
              .split(" "));

  /** What makes two phrases of one. */
  private static final Set<String> JOINING = Set.of("和", "与", "及", "以及", "或", "同", "并");

  /** What joins words of any kind. */
  private static final Set<String> PARTICLES = Set.of("的", "等");

  /** Verbs that take any object: what they do says nothing yet. */
  private static final Set<String> PLAIN_VERBS = Set.of("加快 推进 加强 实施 推动 坚持 完善 开展 要 应".split(" "));

  /** Verbs of results, with figures beside them. */
  private static final Set<String> RESULTS =
      Set.of(
          ("增长 下降 达到 提高 完成 超过 突破 实现 累计 新增 位居 居 高于 低于 入选 获评 获批 荣获 列 占 占比 位列 达 增 降 提升"
                  + " 增加 减少 扩大 净增 取得 显著 明显 接待 死亡")
              .split(" "));

  private Formulation() {}

  /** The tokens of a phrase. */
  static List<String> tokens(Phrase phrase) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= phrase.text.length(); end++) {
      if (end == phrase.text.length() || (phrase.shape() >> end & 1) == 1) {
        tokens.add(phrase.text.substring(start, end));
        start = end;
      }
    }
    return tokens;
  }

  /**
   * Whether nothing in a phrase, which has these tokens and is one by its words or marked, speaks
   * against it.
   */
  static boolean isPossible(Phrase phrase, List<String> tokens, Hanlp hanlp) {
    Vocabulary vocabulary = hanlp.vocabulary();
    int[] words =
        tokens.stream()
            .mapToInt(token -> vocabulary.indexOf(token.toCharArray(), 0, token.length()))
            .toArray();
    for (int i = 0; i < words.length; i++) {
      if (tokens.get(i).length() > 1 && hanlp.grammar().isName(words[i])) {
        return false;
      }
    }
    return (phrase.isMarked()
            || !phrase.isPart() && isName(tokens, words, phrase.row, hanlp.grammar()))
        && !PERIOD.matcher(phrase.text).matches()
        && !CEREMONY.matcher(phrase.text).find();
  }

  /** Whether the words of a phrase that nothing sets apart name something or call for it. */
  private static boolean isName(List<String> tokens, int[] words, boolean isRow, Grammar grammar) {
    int last = words.length - 1;
    for (int end : new int[] {0, last}) {
      if (POINTERS.contains(tokens.get(end)) || RESULTS.contains(tokens.get(end))) {
        return false;
      }
    }
    if (tokens.stream().anyMatch(JOINING::contains)) {
      return false;
    }
    if (tokens.contains("全国") || tokens.contains("全省") || tokens.contains("全市")) {
      return false;
    }
    if (grammar.isMeasure(words[0])) {
      return false;
    }
    if (last == 0 || isRow) {
      return true;
    }
    if (PLAIN_VERBS.contains(tokens.get(0)) || PLAIN_VERBS.contains(tokens.get(last))) {
      return false;
    }
    // 新的成绩, 补贴等政策: two words that nothing but a particle joins.
    if (last == 2 && PARTICLES.contains(tokens.get(1))) {
      return false;
    }
    boolean acts = grammar.isAction(words[0]);
    boolean tellsHow = grammar.isManner(words[0]);
    // 深入实施, 加快推进: what is done to something, but not what.
    if ((acts || tellsHow && last == 1) && grammar.isAction(words[last])
        || grammar.isManner(words[last])
        || grammar.isKind(words[last])) {
      return false;
    }
    // 实施医疗卫生强基工程 is the project and a verb before it; 提振消费 and 保交房 stay whole.
    boolean restIsWhole = last > 1 && tokens.get(0).length() > 1;
    return !restIsWhole
        || !(acts && (tokens.get(1).length() > 1 || !grammar.isAction(words[1])))
            && !(tellsHow && grammar.isAction(words[1]));
  }
}
