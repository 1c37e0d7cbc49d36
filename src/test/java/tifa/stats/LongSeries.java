package tifa.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The random series on which pyMannKendall tests itself: 360 positions, of which seven have no
 * value.
 *
 * @param positions that have a value
 * @param values of the positions
 */
record LongSeries(int[] positions, double[] values) {
  static LongSeries read() {
    try (InputStream in = LongSeries.class.getResourceAsStream("mann-kendall-series.csv")) {
      List<String[]> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(","))
              .filter(cells -> cells.length == 2)
              .toList();
      return new LongSeries(
          rows.stream().mapToInt(cells -> Integer.parseInt(cells[0])).toArray(),
          rows.stream().mapToDouble(cells -> Double.parseDouble(cells[1])).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
