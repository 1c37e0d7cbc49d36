package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KleinbergTest {
  private static final long[] RELEVANT = {0, 2, 1, 6, 7, 2, 8, 7, 2, 1};
  private static final long[] EVENTS = {9, 11, 12, 10, 10, 8, 12, 10, 13, 11};

  @Test
  void takesTheCheapestPathAndNotTheNextCheapStep() {
    // 0001101100; all 1,024 paths compared in Python.
    assertThat(Kleinberg.bursts(years(10), RELEVANT, EVENTS))
        .containsExactly(new Burst(2003, 2004), new Burst(2006, 2007));
  }

  @Test
  void beginsAnewAfterAYearWithoutReport() {
    // Without a report between the years of the first burst its first year does not pay for
    // going up: 0000101100, all paths compared in Python.
    int[] years = {2000, 2001, 2002, 2003, 2005, 2006, 2007, 2008, 2009, 2010};
    assertThat(Kleinberg.bursts(years, RELEVANT, EVENTS))
        .containsExactly(new Burst(2005, 2005), new Burst(2007, 2008));
  }

  @Test
  void endsBeforeAYearWithoutReport() {
    int[] years = {2000, 2001, 2002, 2003, 2004, 2006, 2007, 2008, 2009, 2010};
    long[] relevant = {0, 1, 0, 14, 13, 12, 15, 1, 0, 0};
    long[] events = {20, 20, 20, 20, 20, 20, 20, 20, 20, 20};
    assertThat(Kleinberg.bursts(years, relevant, events))
        .containsExactly(new Burst(2003, 2004), new Burst(2006, 2007));
    assertThat(Kleinberg.bursts(years(10), relevant, events))
        .containsExactly(new Burst(2003, 2006));
  }

  @Test
  void hasNoneWhereNothingCanBeMoreFrequent() {
    long[] all = {4, 4, 4, 4};
    assertThat(Kleinberg.bursts(years(4), new long[4], all)).isEmpty();
    assertThat(Kleinberg.bursts(years(4), all, all)).isEmpty();
    assertThat(Kleinberg.bursts(years(4), new long[] {9, 0, 0, 9}, all)).isEqualTo(List.of());
  }

  private static int[] years(int n) {
    return IntStream.range(2000, 2000 + n).toArray();
  }
}
