package tifa.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import tifa.token.BoundaryPrices;
import tifa.token.Hanlp;

/** The limit of the price against what a reader says of hits that are off the boundaries. */
class BoundaryRuleTest {
  private record Label(double price, int characters, boolean right) {}

  private final List<Label> labels = labels();

  @Test
  void growsWithTheWording() {
    assertThat(BoundaryRule.limit(2)).isEqualTo(2);
    assertThat(BoundaryRule.limit(3)).isEqualTo(2);
    assertThat(BoundaryRule.limit(4)).isEqualTo(3);
    assertThat(BoundaryRule.limit(7)).isEqualTo(6);
  }

  @Test
  void bringsInMoreRightThanWrongHits() {
    assertThat(labels).hasSizeGreaterThan(300);
    long right = accepted(true, BoundaryRule::limit);
    long wrong = accepted(false, BoundaryRule::limit);
    assertThat(right).isEqualTo(47);
    assertThat(wrong).isEqualTo(17);
  }

  private long accepted(boolean right, IntToDoubleFunction limit) {
    return labels.stream()
        .filter(label -> label.right() == right)
        .filter(label -> label.price() <= limit.applyAsDouble(label.characters()))
        .count();
  }

  private static List<Label> labels() {
    try (InputStream in = BoundaryRuleTest.class.getResourceAsStream("boundary-labels.csv")) {
      BoundaryPrices prices = Hanlp.ofThisJvm().pricesOfThisThread();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split(",", -1))
          .map(
              row -> {
                prices.read("，" + row[0] + row[1] + row[2] + "，");
                int start = 1 + row[0].length();
                return new Label(
                    prices.of(start, start + row[1].length()),
                    row[1].length(),
                    row[3].equals("right"));
              })
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
