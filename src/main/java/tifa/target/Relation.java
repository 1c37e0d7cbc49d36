package tifa.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.normal.CodePoints;

/**
 * A comparison with something else that a text states in place of a number: 与经济增长同步, 高于全国平均水平.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param kind how the two stand to each other
 * @param reference key of an indicator, {@code national} or {@code region}
 * @param margin by how many percentage points, where that is stated
 */
record Relation(int start, int end, Kind kind, String reference, Optional<BigDecimal> margin) {
  /** How something stands to what it is compared with. */
  enum Kind {
    SYNC("sync"),
    SYNC_APPROX("sync_approx"),
    SAME("same"),
    ABOVE("above"),
    NOT_BELOW("not_below"),
    BELOW("below");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private static final String REFERENCE =
      "(?<ref>(?:同期|我国)?经济(?:社会)?(?:增长|发展|增速)(?:速度)?"
          + "|(?:全国|全省|全市|全区|地区|国内)?(?:地区)?生产总值(?:增长|增速)?|GDP(?:增长|增速)?"
          + "|城镇(?:常住)?居民(?:人均可支配)?(?:收入)?(?:增长|增速|增幅)?"
          + "|全国[^，；。]{0,10}?|全省[^，；。]{0,8}?|全市[^，；。]{0,8}?|全区[^，；。]{0,8}?)";

  /** How a comparison is worded; without one of {@code words} no clause has it. */
  private enum Form {
    TOGETHER(
        List.of("同步", "一致", "持平", "相当", "相匹配", "相适应"),
        "(?:与|同|和)" + REFERENCE + "(?:增长|增速|速度)?(?:保持)?(?<approx>基本)?(?<word>同步|一致|持平|相当|相匹配|相适应)"),
    AGAINST(
        List.of("低于", "高于", "快于", "优于", "好于", "领先", "跑赢", "超过"),
        "(?:增速|增长|增幅|继续|保持|略|力争|均|速度)*(?<word>不低于|不高于|快于|高于|领先于?|跑赢|超过|优于|低于|好于)"
            + REFERENCE
            + "(?:平均)?(?:水平|增速|增幅|速度|增长)*(?:(?<margin>\\d+(?:\\.\\d+)?)个(?:以上)?百分点)?(?:以上|左右)?(?=[，；。、\\n]|和|$|且|并|，)"),
    AT_OR_ABOVE(List.of("平均水平以上"), "(?:保持|处于|稳定)*在?" + "(?<ref>全国平均水平|全省平均水平)(?<word>以上)");

    private final List<String> words;
    private final Pattern pattern;

    Form(List<String> words, String pattern) {
      this.words = words;
      this.pattern = Pattern.compile(pattern);
    }

    boolean mayBeIn(String clause) {
      for (String word : words) {
        if (clause.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Characters of which each of these words has one. */
  private static final BitSet SIGNS = CodePoints.setOf("步致平当配应于先赢过");

  /** The comparisons in {@code text[start, end)}, all of the first form that it has. */
  static List<Relation> in(String text, int start, int end) {
    if (!hasSign(text, start, end)) {
      return List.of();
    }
    String clause = text.substring(start, end);
    List<Relation> found = new ArrayList<>();
    for (Form form : Form.values()) {
      if (found.isEmpty() && form.mayBeIn(clause)) {
        Matcher matcher = form.pattern.matcher(clause);
        while (matcher.find()) {
          found.add(of(matcher, form, start));
        }
      }
    }
    return found;
  }

  /** Whether any of these words may be there; quick. */
  private static boolean hasSign(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (SIGNS.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Relation of(Matcher matcher, Form form, int clauseStart) {
    Optional<BigDecimal> margin =
        form == Form.AGAINST
            ? Optional.ofNullable(matcher.group("margin")).map(BigDecimal::new)
            : Optional.empty();
    return new Relation(
        clauseStart + matcher.start(),
        clauseStart + matcher.end(),
        kind(matcher.group("word"), form == Form.TOGETHER && matcher.group("approx") != null),
        reference(matcher.group("ref")),
        margin);
  }

  private static Kind kind(String word, boolean approximate) {
    return switch (word) {
      case "同步" -> approximate ? Kind.SYNC_APPROX : Kind.SYNC;
      case "一致", "持平", "相当" -> Kind.SAME;
      case "相匹配", "相适应" -> Kind.SYNC_APPROX;
      case "不低于" -> Kind.NOT_BELOW;
      case "低于", "不高于" -> Kind.BELOW;
      default -> Kind.ABOVE;
    };
  }

  private static String reference(String written) {
    if (written.contains("城镇")) {
      return "urban_income_growth";
    }
    if (written.contains("经济") || written.contains("生产总值") || written.contains("GDP")) {
      return written.startsWith("全国") ? "national" : "gdp_growth";
    }
    return written.startsWith("全国") ? "national" : "region";
  }
}
