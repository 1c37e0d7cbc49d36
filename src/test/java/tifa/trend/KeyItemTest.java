package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.stats.Keyness;

class KeyItemTest {
  @Test
  void keepsTheMostCertainOfEachKindAndDirectionInTheirOrder() {
    List<KeyItem> items =
        List.of(
            item(KeyItem.Kind.TERM, "乡村振兴", 60, 20),
            // Three times as often, as above, but of few.
            item(KeyItem.Kind.TERM, "稳增长", 6, 2),
            item(KeyItem.Kind.TERM, "调结构", 2, 40),
            item(KeyItem.Kind.WORD, "建设", 50, 45),
            item(KeyItem.Kind.WORD, "推进", 90, 30));
    assertThat(KeyItem.clearest(items, 1))
        .extracting(KeyItem::item)
        .containsExactly("乡村振兴", "调结构", "推进");
    assertThat(KeyItem.clearest(items, 2)).isEqualTo(items);
  }

  @Test
  void asksForThreeMentionsOfATermAndFiveOfAWordOfTwoCharacters() {
    assertThat(KeyItem.fewest(KeyItem.Kind.TERM)).isEqualTo(3);
    assertThat(KeyItem.fewest(KeyItem.Kind.WORD)).isEqualTo(5);
    assertThat(KeyItem.isWordy("政绩")).isTrue();
    assertThat(KeyItem.isWordy("贸")).isFalse();
    // One character, though two units of UTF-16.
    assertThat(KeyItem.isWordy("𠮷")).isFalse();
  }

  private static KeyItem item(KeyItem.Kind kind, String item, long mentions, long baseline) {
    return new KeyItem(
        kind, 0, item, mentions, baseline, Keyness.of(mentions, 10_000, baseline, 10_000), 1, 5, 1);
  }
}
