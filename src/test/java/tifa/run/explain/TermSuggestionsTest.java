package tifa.run.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.Match;
import tifa.lexicon.NamedBytes;
import tifa.normal.Normaliser;

class TermSuggestionsTest {
  private final TermSuggestions suggestions =
      new TermSuggestions(
          new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
              .read(
                  List.of(
                      new NamedBytes(
                          "lexicon.csv",
                          "term,aliases\n民生,人民生计\n放管服,简政放权\n乡村振兴,\n新质生产力,\n"
                              .getBytes(StandardCharsets.UTF_8)))));

  @ParameterizedTest
  @CsvSource({
    "ms, 民生", // initials
    "minsheng, 民生",
    "xiangcunzx, 乡村振兴",
    "jzfq, 放管服", // initials of an alias
    "民声, 民生", // the same sound
    "简政, 放管服", // part of an alias
    "乡村振兴战略, 乡村振兴",
    "乡村震兴, 乡村振兴",
    "新质生产, 新质生产力",
  })
  void findTheTermThatWasMeant(String typed, String term) {
    assertThat(suggestions.of(typed)).first().isEqualTo(term);
  }

  @Test
  void areNoneForWhatResemblesNothing() {
    assertThat(suggestions.of("碳达峰")).isEmpty();
    assertThat(suggestions.told("碳达峰")).isEmpty();
    assertThat(suggestions.told("民声")).isEqualTo("; did you mean 民生?");
  }
}
