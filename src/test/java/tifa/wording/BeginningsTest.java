package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tifa.count.LongCounts;

class BeginningsTest {
  private static boolean mayStandIn(Beginnings beginnings, String text, int start, int end) {
    return Beginnings.mayHave(beginnings.lengthsFrom(text.toCharArray(), start), end - start);
  }

  @Test
  void tellsHowLongWhatBeginsInAPlaceMayBe() {
    Beginnings beginnings = new Beginnings();
    assertThat(mayStandIn(beginnings, "实行链长制", 2, 5)).isFalse();
    beginnings.add("推进链长制建设".toCharArray(), 2, 5);
    assertThat(mayStandIn(beginnings, "实行链长制", 2, 5)).isTrue();
    assertThat(mayStandIn(beginnings, "实行链长制", 2, 4)).isFalse();
    assertThat(mayStandIn(beginnings, "实行链长制", 1, 4)).isFalse();
  }

  @Test
  void hasTheTextsThatWereCounted() {
    LongCounts texts = new LongCounts();
    texts.add(Beginnings.key("推进链长制建设".toCharArray(), 2, 5), 2);
    texts.add(Beginnings.key("链主".toCharArray(), 0, 2), 1);
    String longest = "链".repeat(31);
    texts.add(Beginnings.key(longest.toCharArray(), 0, 31), 1);
    Beginnings beginnings = Beginnings.of(texts);
    assertThat(mayStandIn(beginnings, "链长制", 0, 3)).isTrue();
    assertThat(mayStandIn(beginnings, "链长制", 0, 2)).isFalse();
    assertThat(mayStandIn(beginnings, "链主", 0, 2)).isTrue();
    assertThat(mayStandIn(beginnings, longest, 0, 31)).isTrue();
    assertThat(mayStandIn(Beginnings.of(new LongCounts()), "链主", 0, 2)).isFalse();
  }
}
