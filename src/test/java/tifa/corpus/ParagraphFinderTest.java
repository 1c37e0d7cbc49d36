package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tifa.normal.Span;

class ParagraphFinderTest {
  private static final int WIDTH = 29;

  @Test
  void joinsTheLinesOfATextWrappedAtAFixedWidth() {
    List<String> paragraphs = paragraphs(20);
    assertThat(found(wrapped(paragraphs))).isEqualTo(paragraphs);
  }

  @Test
  void splitsWrappedTextBeforeNumbersAndAddresses() {
    List<String> paragraphs = new ArrayList<>(paragraphs(12));
    paragraphs.add(4, "一、过去一年工作回顾");
    paragraphs.add(6, "（一）产业发展");
    paragraphs.add("各位代表！让我们团结奋斗！");
    assertThat(found(wrapped(paragraphs)))
        .containsAll(paragraphs.subList(4, 7))
        .endsWith("各位代表！让我们团结奋斗！");
  }

  @Test
  void leavesLinesThatAreParagraphsAlone() {
    List<String> paragraphs = paragraphs(30);
    assertThat(found(String.join("\n", paragraphs))).isEqualTo(paragraphs);
  }

  @Test
  void leavesShortTextsAlone() {
    assertThat(found("甲乙丙\n丁戊己\n庚辛")).containsExactly("甲乙丙", "丁戊己", "庚辛");
  }

  @Test
  void splitsALineBeforeAnAddressWithNarrowMarks() {
    String filler = paragraphs(60).stream().collect(Collectors.joining());
    assertThat(found("一、今年工作安排 " + filler + "各位代表!让我们奋斗!" + filler))
        .contains("各位代表!让我们奋斗!" + filler);
  }

  @Test
  void splitsAReportOnOneLineBeforeItsNumbers() {
    String filler = paragraphs(60).stream().collect(Collectors.joining());
    String line =
        "各位代表：现在请予审议。一、过去一年工作回顾 "
            + filler
            + "（一）产业发展。"
            + filler
            + "二、今年工作安排 "
            + filler
            + "各位代表！让我们奋斗！";
    assertThat(line.length()).isGreaterThan(2_000);
    assertThat(found(line))
        .containsExactly(
            "各位代表：",
            "现在请予审议。",
            "一、过去一年工作回顾 ",
            filler,
            "（一）产业发展。" + filler,
            "二、今年工作安排 ",
            filler,
            "各位代表！让我们奋斗！");
  }

  @Test
  void findsWhereHeadingsAndParagraphsBeganInATextWithoutLineBreaks() {
    String filler = "粮食连年丰收，道路越修越宽，市场人气兴旺。".repeat(4);
    String[] paragraphs = {
      "各位代表：",
      "现在，请予审议。",
      "2030年工作回顾",
      "2030年是规划收官之年。" + filler,
      "（一）产业提质。" + filler,
      "一年来，我们改进作风。" + filler,
      "同时，我们也清醒认识到，短板不少。" + filler,
      "2031年工作安排建议",
      "2031年是关键一年。" + filler,
      "一、壮大产业。" + filler,
      "切实加强政府自身建设",
      "政府为民，" + filler
    };
    assertThat(found(String.join("", paragraphs))).containsExactly(paragraphs);
    String numbered = String.join("", paragraphs).replace("2030年工作回顾", "一、2030年工作回顾");
    assertThat(found(numbered)).contains("一、2030年工作回顾", "2030年是规划收官之年。" + filler);
  }

  @Test
  void leavesSentencesWithTheSameWordsTogether() {
    String line = "落实2031年工作安排。2031年工作安排好于预期，加强政府自身建设的要求更高。".repeat(10);
    assertThat(found(line)).containsExactly(line);
  }

  @Test
  void losesNothingAndKeepsTheOrder() {
    for (String text :
        List.of(
            wrapped(paragraphs(25)),
            String.join("", paragraphs(80)),
            "一、甲 " + String.join("　二、", paragraphs(80)))) {
      assertThat(String.join("", found(text)).replaceAll("\\s|　", ""))
          .isEqualTo(text.replaceAll("\\s|　", ""));
    }
  }

  private static List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int j = 0; j < 60 + i * 7 % 31; j++) {
        paragraph.append((char) (0x5200 + (i * 131 + j * 17) % 900));
      }
      paragraphs.add(paragraph.append('。').toString());
    }
    return paragraphs;
  }

  /** Each paragraph indented by two characters and wrapped. */
  private static String wrapped(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> ("　　" + paragraph).replaceAll("(.{" + WIDTH + "})(?=.)", "$1\n"))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    for (List<Span> spans :
        ParagraphFinder.find(text, Lines.in(text, Blanks.in(text)).without(List.of()))) {
      found.add(
          spans.stream()
              .map(span -> text.substring(span.start(), span.end()))
              .collect(Collectors.joining()));
    }
    return found;
  }
}
