package tifa.table;

import java.util.Arrays;

/** The different cells of a column, in the order in which they first came. */
final class DistinctCells {
  private static final int NONE = -1;

  private byte[][] cells = new byte[16][];
  private int count;
  private int last;

  /** Which cell has a hash, or a lower one when others had its place; twice as many as cells. */
  private int[] places = places(2 * cells.length);

  private static int[] places(int count) {
    int[] places = new int[count];
    Arrays.fill(places, NONE);
    return places;
  }

  /** How many different cells came before {@code in[from, to)} came first. */
  int of(byte[] in, int from, int to) {
    if (count == 0) {
      last = find(in, from, to);
    } else if (!isAt(last, in, from, to)) {
      // Reports and regions come in the same order for each term.
      int next = last + 1 < count ? last + 1 : 0;
      last = isAt(next, in, from, to) ? next : find(in, from, to);
    }
    return last;
  }

  private boolean isAt(int index, byte[] in, int from, int to) {
    byte[] cell = cells[index];
    return Arrays.equals(cell, 0, cell.length, in, from, to);
  }

  private int find(byte[] in, int from, int to) {
    int place = place(in, from, to);
    while (places[place] != NONE) {
      if (isAt(places[place], in, from, to)) {
        return places[place];
      }
      place = place + 1 & places.length - 1;
    }
    places[place] = count;
    cells[count++] = Arrays.copyOfRange(in, from, to);
    if (count == cells.length) {
      grow();
    }
    return count - 1;
  }

  private int place(byte[] in, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + in[i];
    }
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  private void grow() {
    cells = Arrays.copyOf(cells, 2 * count);
    places = places(4 * count);
    for (int i = 0; i < count; i++) {
      int place = place(cells[i], 0, cells[i].length);
      while (places[place] != NONE) {
        place = place + 1 & places.length - 1;
      }
      places[place] = i;
    }
  }
}
