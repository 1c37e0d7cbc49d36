package tifa.target;

/** Words behind the name of an indicator by which something else is measured: 占比, 贡献率. */
final class OtherMeasure {
  private static final Expression WORDS =
      new Expression(
          "占|消费(?:水平|支出)|比重|贡献|拉动|弹性|密度|单价|结构|能耗|时间|标准|补助|参保|人口|务工|劳动力|大学生|毕业生|协议|入库|备案|疫情前|比例|转型|完成(?:年初|年度|全年|年)?(?:预算|计划|目标|任务)");

  /** 增长率, but not 占用率. */
  private static final String RATE = "率";

  private OtherMeasure() {}

  /** Whether one of them stands in what follows a name. */
  static boolean isIn(String following) {
    return following.startsWith(RATE) || WORDS.first(following, 0, following.length()) != null;
  }
}
