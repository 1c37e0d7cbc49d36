package tifa.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that may stand right before the name of an indicator without making it another one. */
final class LeadingWords {
  private static final String OF_PLACES =
      "我国 我省 我市 我区 我州 我县 全国 全省 全市 全区 全州 全县 全地区 地方 辖区 地级 市级 省级 县级 区级 中央 财政 全社会"
          + " 国家 国民 金融机构 本级 省本级 市本级 区本级 州本级 县本级 规上 规模以上";
  private static final String OF_TIME =
      "前一季度 前二季度 前三季度 上半年 一季度 二季度 三季度 四季度 全年 今年 去年 上年 当年 年末 五年 五年来 过去五年 十一五末 十二五末 十三五末 十四五末 十五五末"
          + " 十五 十一五 十二五 十三五 十四五 十五五 十五时期 十一五时期 十二五时期 十三五时期 十四五时期 十五五时期"
          + " 十五期间 十一五期间 十二五期间 十三五期间 十四五期间 十五五期间";
  private static final String OF_INTENTION =
      "预计 预期 计划 要求 拟 提出 建议 安排 实现 确保 力争 力求 努力 争取 保持 推动 促进 使 将 要 完成 达到";
  private static final String OTHER = "其中 同时 新增 累计 累积 年均 同口径 分别 以及 和 及 与 是 为 的 、 ， ： : —— （ ）";

  private static final WordsInFront WORDS =
      new WordsInFront(
          Stream.of(OF_PLACES, OF_TIME, OF_INTENTION, OTHER)
              .flatMap(words -> Stream.of(words.split(" ")))
              .toList());

  /** A year, or the number of an item: 到2035年, 3.. */
  private static final Pattern WITH_DIGITS =
      Pattern.compile("(?:到?" + ToldTime.YEAR + "|\\d+[.．、])$");

  private static final int LONGEST = 12;

  private LeadingWords() {}

  /** Where the last such words of {@code text[from, to)} begin; {@code to} if it ends with none. */
  static int start(String text, int from, int to) {
    int at = to;
    while (at > from) {
      int start = startOfLast(text, from, at);
      if (start == at) {
        return at;
      }
      at = start;
    }
    return at;
  }

  /** Where the longest such word that ends at {@code end} begins; {@code end} if there is none. */
  private static int startOfLast(String text, int from, int end) {
    char last = text.charAt(end - 1);
    if (last == '年' || last == '.' || last == '．' || last == '、') {
      Matcher matcher = WITH_DIGITS.matcher(text).region(Math.max(from, end - LONGEST), end);
      if (matcher.find()) {
        return matcher.start();
      }
    }
    return WORDS.start(text, from, end);
  }
}
