package tifa.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells for any place in a report which heading of a style comes next. */
final class LaterHeadings {
  private static final HeadingStyle[] STYLES = HeadingStyle.values();

  private final List<Heading> headings;

  /** By style, for each heading: the index of the next of that style, itself included. */
  private final int[][] next;

  LaterHeadings(List<Heading> headings) {
    this.headings = headings;
    this.next = new int[STYLES.length][headings.size() + 1];
    for (int[] ofStyle : next) {
      Arrays.fill(ofStyle, headings.size());
    }
    for (int i = headings.size() - 1; i >= 0; i--) {
      for (int[] ofStyle : next) {
        ofStyle[i] = ofStyle[i + 1];
      }
      next[headings.get(i).style().ordinal()][i] = i;
    }
  }

  /** The first heading of {@code style}, from the one with this index on. */
  Optional<Heading> ofStyle(HeadingStyle style, int from) {
    return at(next[style.ordinal()][from]);
  }

  /** The first heading of {@code style} or a usually higher one. */
  Optional<Heading> upTo(HeadingStyle style, int from) {
    int first = headings.size();
    for (int i = 0; i <= style.ordinal(); i++) {
      first = Math.min(first, next[i][from]);
    }
    return at(first);
  }

  private Optional<Heading> at(int index) {
    return index < headings.size() ? Optional.of(headings.get(index)) : Optional.empty();
  }
}
