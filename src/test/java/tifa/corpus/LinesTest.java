package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final String TEXT = "粮食丰收，道路拓宽，桥梁竣工。".repeat(4);
  private static final String OPENING = "现在，我代表市人民政府，向大会报告工作，请予审议。";

  @ParameterizedTest
  @ValueSource(
      strings = {"  ", "　　", "\u2003\u2003", "\u2003", "\t", "\u00a0\u00a0", "\ue5e5\ue5e5"})
  void findsParagraphsThatBlanksSetApart(String gap) {
    String[] paragraphs = {
      "一、2030年工作回顾", TEXT, "（一）产业升级。" + TEXT, TEXT, "民生持续改善", TEXT, "二、今年工作安排", TEXT
    };
    assertThat(lines(gap + String.join(gap, paragraphs))).containsExactly(paragraphs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云州市人民政府市长  梅若水",
        "目　　录",
        "粮食丰收，  道路拓宽，桥梁  竣工，粮食丰收，道路拓宽，桥梁竣工，粮食丰收，道路拓宽，桥梁竣工，粮食丰收，道路拓宽，桥梁竣工，粮食丰收，道路拓宽，桥梁竣工。",
        "序号  项目  单位\n1  修路  公里"
      })
  void leavesBlanksWithinALine(String text) {
    assertThat(lines(text)).containsExactly(text.split("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　　　　"})
  void findsTheLinesOfAnOpeningThatShareOne(String gap) {
    String[] opening = {
      "2031年云州市政府工作报告", "——2031年1月15日在云州市第九届人民代表大会第六次会议上", "市长 梅若水", "各位代表：", OPENING
    };
    assertThat(lines(String.join(gap, opening))).containsExactly(opening);
    assertThat(lines(TEXT + String.join(gap, opening)))
        .containsExactly(TEXT, opening[0], opening[1], opening[2], opening[3], opening[4]);
    assertThat(lines("云州市市长　梅若水" + gap + "各位代表：" + gap + OPENING))
        .containsExactly("云州市市长　梅若水", "各位代表：", OPENING);
    assertThat(lines("政府工作报告（2031年1月15日在云州市第九届人民代表大会第六次会议上）" + gap + "市长 梅若水"))
        .containsExactly("政府工作报告", "（2031年1月15日在云州市第九届人民代表大会第六次会议上）", "市长 梅若水");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实2031年政府工作报告部署，各位代表提出的建议全部办结。",
        "各位代表：过去一年，粮食丰收。",
        "各位代表，现在，我代表市人民政府，向大会报告工作，请予审议。",
        "《政府工作报告》各位代表：已经分组审议。",
        "关于政府工作报告的决议（2031年1月18日云州市第九届人民代表大会第六次会议通过）"
      })
  void leavesALineThatOnlySpeaksOfAReport(String line) {
    assertThat(lines(line)).containsExactly(line);
  }

  @Test
  void takesPrivateUseCharactersForIndents() {
    assertThat(lines("\ue004\ue004一、工作回顾\n\ue5e5" + TEXT)).containsExactly("一、工作回顾", TEXT);
  }

  @Test
  void leavesTheMarksOfMarkdownOutside() {
    assertThat(lines("## 一、2030年工作回顾\n**（一）产业升级**\n* " + TEXT))
        .containsExactly("一、2030年工作回顾", "（一）产业升级", TEXT);
  }

  private static List<String> lines(String text) {
    return Lines.in(text, Blanks.in(text)).without(List.of()).stream()
        .map(
            line ->
                line.spans().stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining()))
        .toList();
  }
}
