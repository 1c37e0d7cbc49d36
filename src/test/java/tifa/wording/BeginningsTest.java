package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void hasWhatAnotherHasAndItsOwn() {
    Beginnings one = new Beginnings();
    Beginnings other = new Beginnings();
    other.add("链长制".toCharArray(), 0, 3);
    one.addAll(other);
    one.add("链主".toCharArray(), 0, 2);
    one.addAll(new Beginnings());
    assertThat(mayStandIn(one, "链长制", 0, 3)).isTrue();
    assertThat(mayStandIn(one, "链主", 0, 2)).isTrue();
    assertThat(mayStandIn(other, "链主", 0, 2)).isFalse();
  }
}
