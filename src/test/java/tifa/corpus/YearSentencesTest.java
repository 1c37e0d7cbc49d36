package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.problem.RejectedFileException;

class YearSentencesTest {
  @Test
  void pairsTheYearUnderReviewWithThePlannedOne() {
    assertThat(clues("2030年是不平凡的一年。工业回升。2031年是收官之年。")).contains("PAIR 2031");
    assertThat(clues("过去的2030年里，工业回升。\n2031年工作的总体要求是：稳中求进。")).contains("PAIR 2031");
    assertThat(clues("2030年，工业回升。\n2031年全市经济社会发展的主要目标是：稳中求进。")).contains("PAIR 2031");
    assertThat(clues("刚刚过去的2030年，工业回升。\n做好2031年工作，意义重大。")).contains("PAIR 2031");
    assertThat(clues("2030年，工业回升。\n2031年政府工作的总体要求是：稳中求进。")).contains("PAIR 2031");
    assertThat(clues("二〇三〇年，工业回升。\n二〇三一年经济社会发展的主要目标：稳中求进。")).contains("PAIR 2031");
  }

  @Test
  void pairsNothingThatDoesNotBeginASentence() {
    assertThat(clues("工业回升，2030年是不平凡的一年。展望明天，2031年是收官之年。")).doesNotContain("PAIR 2031");
  }

  @Test
  void pairsNothingWhereSeveralYearsFollowEachOther() {
    assertThat(clues("2028年，建成一座桥。2029年，建成两座。2030年，建成三座。")).noneMatch(c -> c.startsWith("PAIR"));
  }

  @Test
  void pairsNothingThatBeginsLate() {
    assertThat(clues(prose(300) + "2030年，形势复杂。2031年，形势更复杂。")).noneMatch(c -> c.startsWith("PAIR"));
  }

  @ParameterizedTest
  @CsvSource({
    "今年是新中国成立75周年, 2024",
    "今年是中华人民共和国成立七十五周年, 2024",
    "今年是建党100周年, 2021",
    "今年是中国共产党成立一百周年, 2021",
    "今年是建军90周年, 2017",
    "今年是中国人民解放军建军90周年, 2017",
    "今年是改革开放40周年, 2018"
  })
  void countsTheYearsSinceWhatIsCelebratedThisYear(String sentence, int year) {
    assertThat(clues(sentence + "，也是收官之年。")).contains("ANNIVERSARY " + year);
  }

  @Test
  void celebratesNothingThatIsNotOfThisYear() {
    assertThat(clues("去年是新中国成立75周年。后年是建党100周年。")).isEmpty();
    assertThat(clues("今年是新中国成立75周年。今年是改革开放40周年。")).isEmpty();
  }

  @Test
  void readsTheYearThatIsOverCloseToTheSalutation() {
    assertThat(clues("刚刚过去的2030年，是规划的开局之年。工业回升。")).contains("LEAD 2031");
    assertThat(clues("2030年是不平凡的一年。一年来，工业回升。")).contains("LEAD 2031");
  }

  @Test
  void leadsNowhereWhereALaterYearStandsOrThisYearBegins() {
    assertThat(clues("2030年是不平凡的一年。一年来，工业回升。到2035年建成强市。")).noneMatch(c -> c.startsWith("LEAD"));
    assertThat(clues("2031年是收官之年，做好今年工作意义重大。")).noneMatch(c -> c.startsWith("LEAD"));
    assertThat(clues(prose(90) + "2030年是不平凡的一年。一年来，农业增产。")).noneMatch(c -> c.startsWith("LEAD"));
  }

  @Test
  void leadsNowhereWhereAnEarlierYearIsReviewedBefore() {
    assertThat(clues("2029年，工业回升。2030年，农业增产。2031年是收官之年。")).noneMatch(c -> c.startsWith("LEAD"));
  }

  /** So many sentences of which none is said twice. */
  private static String prose(int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj("第%s座桥通车。"::formatted)
        .collect(Collectors.joining());
  }

  private static List<String> clues(String body) {
    try {
      Report report =
          new ReportReader().read("a.txt", "政府工作报告\n各位代表：\n" + body, true).reports().get(0);
      return YearSentences.of(report.body()).stream()
          .filter(clue -> clue.kind() != YearClue.Kind.OPENING)
          .map(clue -> clue.kind() + " " + clue.year())
          .toList();
    } catch (RejectedFileException e) {
      throw new AssertionError(e);
    }
  }
}
