package tifa.page;

import java.util.HashSet;
import java.util.Set;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Gives cells their looks, those together that look alike and stand one below the other: one by one
 * it would take longer than all else of a sheet.
 */
final class LookRuns {
  private final Worksheet sheet;
  private final Set<Look> known = new HashSet<>();

  /** Of each column the look of its last cells, and which rows they are in. */
  private final Look[] looks;

  private final int[] from;
  private final int[] to;

  /** No cells yet, in so many columns. */
  LookRuns(Worksheet sheet, int columns) {
    this.sheet = sheet;
    looks = new Look[columns];
    from = new int[columns];
    to = new int[columns];
  }

  /**
   * How a cell looks.
   *
   * @param format of its number, empty for text
   * @param left whether it stands left though it is a number
   * @param top whether it stands at the top of its row
   * @param wrapped whether it has several lines
   */
  record Look(String format, boolean left, boolean top, boolean wrapped) {
    private void set(StyleSetter style) {
      if (!format.isEmpty()) {
        style.format(format);
      }
      if (left) {
        style.horizontalAlignment("left");
      }
      if (top) {
        style.verticalAlignment("top");
      }
      if (wrapped) {
        style.wrapText(true);
      }
      style.set();
    }
  }

  /** Adds a cell that has a value, below all others of its column. */
  void add(int row, int column, Look look) {
    if (look.equals(looks[column]) && to[column] == row - 1) {
      to[column] = row;
      return;
    }
    end(column);
    if (known.add(look)) {
      // At once: a workbook numbers looks in the order in which they are set first.
      look.set(sheet.style(row, column));
    } else {
      looks[column] = look;
      from[column] = row;
      to[column] = row;
    }
  }

  /** Gives all cells their looks. */
  void end() {
    for (int i = 0; i < looks.length; i++) {
      end(i);
    }
  }

  private void end(int column) {
    if (looks[column] != null) {
      looks[column].set(sheet.range(from[column], column, to[column], column).style());
      looks[column] = null;
    }
  }
}
