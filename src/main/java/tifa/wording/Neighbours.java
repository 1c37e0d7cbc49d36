package tifa.wording;

import java.util.Arrays;
import tifa.count.LongCounts;

/**
 * How often a phrase has which neighbours, by row and bucket: those to the left come first. In
 * pages, since they are most of what is counted and are not to be moved when rows are added.
 */
final class Neighbours {
  /** Buckets of one side. */
  static final int OF_SIDE = TokenTraits.BUCKETS;

  /** Buckets of both sides. */
  static final int BUCKETS = 2 * OF_SIDE;

  private static final int MOST = Character.MAX_VALUE;

  /** Rows of a page, a power of 2. */
  private static final int PAGE_BITS = 8;

  private static final int PAGE = BUCKETS << PAGE_BITS;

  /** {@link #MOST} stands for as many or more. */
  private char[][] pages = new char[1][];

  /** What a bucket has beyond {@link #MOST}, by its place among all. */
  private LongCounts beyond = new LongCounts();

  /** Makes room for the next row. */
  void addRow(int row) {
    int page = row >> PAGE_BITS;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    if (pages[page] == null) {
      pages[page] = new char[PAGE];
    }
  }

  /** Adds some of a bucket. */
  void add(int row, int bucket, int count) {
    char[] page = pages[row >> PAGE_BITS];
    int at = inPage(row) + bucket;
    int sum = page[at] + count;
    if (sum > MOST) {
      beyond.add(place(row, bucket), sum - MOST);
    }
    page[at] = (char) Math.min(MOST, sum);
  }

  /** Adds those of a row of others. */
  void add(int row, Neighbours others, int otherRow) {
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      int count = others.of(otherRow, bucket);
      if (count > 0) {
        add(row, bucket, count);
      }
    }
  }

  /** Adds what is left of a row of others where {@code gone}, a part of them, is not. */
  void addLeft(int row, Neighbours others, int otherRow, Neighbours gone, int goneRow) {
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      add(row, bucket, others.of(otherRow, bucket) - gone.of(goneRow, bucket));
    }
  }

  /** Where the buckets of a row begin in its page. */
  private static int inPage(int row) {
    return (row & (1 << PAGE_BITS) - 1) * BUCKETS;
  }

  private static long place(int row, int bucket) {
    return (long) row * BUCKETS + bucket;
  }

  /** How many there are of a bucket; {@link Character#MAX_VALUE} stands for as many or more. */
  int upToMost(int row, int bucket) {
    return pages[row >> PAGE_BITS][inPage(row) + bucket];
  }

  /** How many there are of a bucket. */
  int of(int row, int bucket) {
    int count = upToMost(row, bucket);
    return count == MOST ? MOST + beyond.get(place(row, bucket)) : count;
  }

  /** Writes those of so many rows. */
  void write(int rows, PackedNumbers packed) {
    int[] numbers = new int[PAGE];
    for (int page = 0; page << PAGE_BITS < rows; page++) {
      for (int i = 0; i < PAGE; i++) {
        numbers[i] = pages[page][i];
      }
      packed.write(PAGE, numbers);
    }
    packed.write(beyond);
  }

  /** Reads those of so many rows, for which there is room. */
  void read(int rows, PackedNumbers packed) {
    for (int page = 0; page << PAGE_BITS < rows; page++) {
      int[] numbers = new int[PAGE];
      packed.read(PAGE, numbers);
      for (int i = 0; i < PAGE; i++) {
        pages[page][i] = (char) numbers[i];
      }
    }
    beyond = packed.readCounts();
  }
}
