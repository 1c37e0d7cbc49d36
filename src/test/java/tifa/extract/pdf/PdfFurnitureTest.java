package tifa.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFurnitureTest {
  private static final double HEIGHT = 842;

  private final List<PdfLine> lines = new ArrayList<>();

  @Test
  void cutsWhatABrowserPrintsAboveAndBelow() {
    onThreePages("11/22/26, 3:58 AM 云州市政府工作报告", 23);
    for (int page = 1; page <= 3; page++) {
      add(page, "https://www.example.cn/zwgk/gzbg.html " + page + "/3", 830);
    }
    assertThat(lines).allMatch(new PdfFurniture(lines)::contains);
  }

  /** Chromium, Firefox and Safari, in English and in Chinese. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.cn/gzbg.html 1/12",
        "1 of 12 2/5/24, 9:30 AM",
        "第 1 页，共 12 页 2031/2/5 09:30",
        "https://www.example.cn/gzbg.html Page 1 of 12",
        "https://www.example.cn/gzbg.html 第 1 页（共 12 页）"
      })
  void cutsWhatAnyBrowserPrintsBelow(String line) {
    for (int page = 1; page <= 3; page++) {
      add(page, line.replaceFirst("1(?=/12| of| 页)", Integer.toString(page)), 830);
    }
    assertThat(lines).extracting(PdfLine::text).doesNotHaveDuplicates();
    assertThat(lines).allMatch(new PdfFurniture(lines)::contains);
  }

  @Test
  void cutsPageNumbersOfAnyShape() {
    String[] numbers = {"7", "第 7 页", "— 7 —", "7/12", "第7页 共12页"};
    for (String number : numbers) {
      add(1, number, 830);
    }
    add(1, "— 8 —", 400);
    assertThat(lines).allMatch(new PdfFurniture(lines)::contains);
  }

  @Test
  void leavesATitleInTheWordsOfTheRunningHead() {
    onThreePages("云州市政府工作报告", 40);
    add(1, "云州市政府工作报告", 90);
    PdfFurniture furniture = new PdfFurniture(lines);
    assertThat(lines.stream().filter(line -> !furniture.contains(line)).toList())
        .extracting(PdfLine::baseline)
        .containsExactly(90.0);
  }

  @Test
  void cutsTheRunningHeadOfTwoPages() {
    add(1, "云州市人民政府公报 7", 40);
    add(1, "云州市人民政府公报", 90);
    add(2, "云州市人民政府公报 8", 41);
    PdfFurniture furniture = new PdfFurniture(lines);
    assertThat(lines.stream().filter(line -> !furniture.contains(line)).toList())
        .extracting(PdfLine::baseline)
        .containsExactly(90.0);
  }

  /** On one page, or at another height: a title, perhaps, and what repeats it. */
  @Test
  void leavesWhatTwoPagesDoNotHaveInTheSamePlace() {
    add(1, "云州市政府工作报告", 80);
    add(1, "云州市政府工作报告", 40);
    add(1, "二、2024年工作安排", 800);
    add(2, "云州市政府工作报告", 60);
    add(2, "三、2024年工作安排", 800);
    assertThat(lines).noneMatch(new PdfFurniture(lines)::contains);
  }

  @Test
  void leavesSalutations() {
    onThreePages("各位代表！", 80);
    onThreePages("各位代表： ", 800);
    assertThat(lines).noneMatch(new PdfFurniture(lines)::contains);
  }

  @Test
  void leavesSentencesAndFiguresOfTheText() {
    add(1, "生产总值增长5%，城镇新增就业", 60);
    add(2, "2024年全市生产总值", 60);
    add(3, "12", 400);
    assertThat(lines).noneMatch(new PdfFurniture(lines)::contains);
  }

  private void onThreePages(String text, double baseline) {
    for (int page = 1; page <= 3; page++) {
      add(page, text, baseline);
    }
  }

  private void add(int page, String text, double baseline) {
    lines.add(new PdfLine(page, text, 60, 300, baseline, 12, HEIGHT));
  }
}
