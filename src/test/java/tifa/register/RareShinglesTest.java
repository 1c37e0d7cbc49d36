package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RareShinglesTest {
  private final RareShingles shingles = new RareShingles(2);

  @Test
  void tellsWhichReportsHaveAShingle() {
    shingles.add(7, 0);
    shingles.add(7, 3);
    shingles.add(0, 3);

    assertThat(reports(7)).containsExactlyInAnyOrder(0, 3);
    assertThat(reports(0)).containsExactly(3);
    assertThat(reports(8)).isEmpty();
  }

  @Test
  void tellsNoMoreOfOneThatBecomesCommon() {
    for (int report = 0; report < 5; report++) {
      assertThat(shingles.each(7, any -> {})).as("in %s reports", report).isEqualTo(report <= 2);
      shingles.add(7, report);
    }
    assertThat(shingles.each(7, any -> {})).isFalse();
  }

  /** Many of them in slots next to each other. */
  @Test
  void tellsEachOfManyApart() {
    for (int i = 0; i < 20_000; i++) {
      shingles.add(i * 4096L, i);
      shingles.add(i, -i);
    }
    for (int i = 1; i < 20_000; i++) {
      assertThat(reports(i)).as("%s", i).contains(-i);
      assertThat(reports(i * 4096L)).as("%s", i * 4096L).contains(i);
    }
    assertThat(reports(4096)).containsExactlyInAnyOrder(1, -4096);
  }

  private List<Integer> reports(long shingle) {
    List<Integer> reports = new ArrayList<>();
    assertThat(shingles.each(shingle, reports::add)).isTrue();
    return reports;
  }
}
