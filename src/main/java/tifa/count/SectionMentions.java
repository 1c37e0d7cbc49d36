package tifa.count;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import tifa.normal.CodePoints;

/**
 * Mentions of each term in the own text of each section of a report, zeros left out, packed since a
 * driver holds those of a whole corpus. All stretches under one number are together.
 */
public final class SectionMentions implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 3;

  private final String[] numbers;
  private final int[] cells;

  private SectionMentions(String[] numbers, int[] cells) {
    this.numbers = numbers;
    this.cells = cells;
  }

  /** Takes the mentions of a term in a section. */
  @FunctionalInterface
  public interface Cell<E extends Exception> {
    /**
     * A cell.
     *
     * @param section number of the section
     * @param term index in the lexicon
     * @param mentions at least 1
     */
    void take(String section, int term, int mentions) throws E;
  }

  /** All cells, by section number in code-point order, then term. */
  public <E extends Exception> void each(Cell<E> cell) throws E {
    for (int i = 0; i < cells.length; i += WIDTH) {
      cell.take(numbers[cells[i]], cells[i + 1], cells[i + 2]);
    }
  }

  /** The same by another lexicon, which shares all terms that stand here. */
  SectionMentions renumbered(SharedTerms shared) {
    int[] renumbered = cells.clone();
    for (int i = 1; i < cells.length; i += WIDTH) {
      renumbered[i] = shared.termNow(cells[i]);
    }
    return new SectionMentions(numbers, renumbered);
  }

  /** Gathers the mentions of a report in any order. */
  static final class Tally {
    private String[] numbers = new String[32];
    private int sections;

    /** Section and term of each mention. */
    private long[] mentions = new long[256];

    private int length;

    /** What is added from now on stands in a section of this number. */
    void begin(String number) {
      if (sections == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * sections);
      }
      numbers[sections++] = number.intern();
    }

    void add(int term) {
      if (length == mentions.length) {
        mentions = Arrays.copyOf(mentions, 2 * length);
      }
      mentions[length++] = (long) (sections - 1) << Integer.SIZE | term;
    }

    SectionMentions counts() {
      String[] inOrder =
          Arrays.stream(numbers, 0, sections)
              .distinct()
              .sorted(CodePoints.ORDER)
              .toArray(String[]::new);
      int[] rank =
          IntStream.range(0, sections)
              .map(i -> Arrays.binarySearch(inOrder, numbers[i], CodePoints.ORDER))
              .toArray();
      for (int i = 0; i < length; i++) {
        mentions[i] =
            (long) rank[(int) (mentions[i] >>> Integer.SIZE)] << Integer.SIZE | (int) mentions[i];
      }
      Arrays.sort(mentions, 0, length);
      int[] cells = new int[WIDTH * length];
      int at = 0;
      for (int i = 0; i < length; i++) {
        if (i == 0 || mentions[i] != mentions[i - 1]) {
          cells[at] = (int) (mentions[i] >>> Integer.SIZE);
          cells[at + 1] = (int) mentions[i];
          at += WIDTH;
        }
        cells[at - 1]++;
      }
      return new SectionMentions(inOrder, Arrays.copyOf(cells, at));
    }
  }
}
