package tifa.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {
  @ParameterizedTest
  @CsvSource({
    "[三五多]证合一, 三证合一|五证合一|多证合一",
    "[二三四五六七八九]证合[一二三], 二证合|三证合|四证合|五证合|六证合|七证合|八证合|九证合",
    "[^三]证合一, 证合一",
    "改革.*开放, 改革",
    "改?革开+放, 革开",
    "\\d+(?:\\+(?:\\d+|[NX]))+, +",
    "(?:十?[一二三])五(?:时期|计划), 一五时期|二五时期|三五时期|一五计划|二五计划|三五计划",
    "甲|乙丙, 甲|乙丙",
    "[甲乙]+, 甲|乙",
    "a\\.b[\\]x]c, a.b",
    "(甲乙)?丙, 丙",
    "(甲x*乙)丙丙, 丙丙",
    "'甲{2}乙{1,}?丙丁{1,8}戊', 乙丙丁",
    "'1(?:\\+\\d+)*\\+N[^，\\d]{0,8}?(?:政策|制度)', +N"
  })
  void findsWhatEveryMatchContains(String pattern, String required) {
    assertThat(RequiredText.of(pattern)).isEqualTo(Set.of(required.split("\\|")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x*",
        "[^甲乙]+",
        "甲|x?",
        "(?i)abc",
        "(?P<n>甲)",
        "甲{0,2}",
        "甲{,2}",
        "\\p{Han}甲",
        "\\Q甲",
        "[[:alpha:]]甲",
        "𠮷甲"
      })
  void givesUpWhereNothingIsRequiredOrItCannotTell(String pattern) {
    Pattern.compile(pattern);
    assertThat(RequiredText.of(pattern)).isEmpty();
  }

  @Test
  void anyMatchOfAnyPatternContainsIt() {
    Random random = new Random(5);
    int matches = 0;
    for (int i = 0; i < 20_000; i++) {
      String regex = pattern(random, 3);
      Set<String> required = RequiredText.of(regex);
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 30; j++) {
        text.append("甲乙丙a1+".charAt(random.nextInt(6)));
      }
      Matcher matcher = Pattern.compile(regex).matcher(text);
      while (!required.isEmpty() && matcher.find()) {
        assertThat(required).as("%s in %s", regex, text).anyMatch(matcher.group()::contains);
        matches++;
      }
    }
    assertThat(matches).isGreaterThan(20_000);
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (depth == 0 ? random.nextInt(4) : random.nextInt(7)) {
        case 0, 1, 2 -> pattern.append(List.of("甲", "乙", "丙", "a", "\\+").get(random.nextInt(5)));
        case 3 -> pattern.append(List.of("[甲乙]", "[^丙]", ".", "\\d").get(random.nextInt(4)));
        case 4, 5 ->
            pattern
                .append(random.nextBoolean() ? "(?:" : "(")
                .append(pattern(random, depth - 1))
                .append(')');
        default ->
            pattern
                .append("(?:")
                .append(pattern(random, depth - 1))
                .append('|')
                .append(pattern(random, depth - 1))
                .append(')');
      }
      pattern.append(
          List.of("", "", "", "", "?", "+", "*", "+?", "??", "{0,2}", "{2}", "{1,}?")
              .get(random.nextInt(12)));
    }
    return pattern.toString();
  }
}
