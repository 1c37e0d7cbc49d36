package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcordanceRowsTest {
  private static final String FOOD = "r1,7,粮食,农业,9\r\n";
  private static final String LATE_FOOD = "r1,100,粮食,,102\r\n";
  private static final String RISKY = "r1,7,\"'=改革,开放\",经济,\"一\n二\"\r\n";
  private static final String ECONOMY = "r1,30,数字经济,,34\r\n";
  private static final List<String> LEXICON = List.of("=改革,开放", "数字经济", "粮食");

  private static RenderedRows rows(String... rows) {
    return new RenderedRows(String.join("", rows).getBytes(UTF_8), rows.length);
  }

  private static String text(RenderedRows rows) {
    String text = new String(rows.bytes(), UTF_8);
    assertThat(text.split("\r\n", -1)).hasSize(rows.rows() + 1);
    return text;
  }

  @Test
  void leavesTheRowsOfSomeTermsAsTheyStand() throws IOException {
    RenderedRows all = rows(RISKY, FOOD, ECONOMY, LATE_FOOD);
    assertThat(text(ConcordanceRows.of(all, "粮食"::equals))).isEqualTo(FOOD + LATE_FOOD);
    assertThat(text(ConcordanceRows.of(all, "=改革,开放"::equals))).isEqualTo(RISKY);
    assertThat(text(ConcordanceRows.of(all, term -> true)))
        .isEqualTo(RISKY + FOOD + ECONOMY + LATE_FOOD);
    assertThat(text(ConcordanceRows.of(rows(), term -> true))).isEmpty();
  }

  @Test
  void joinsByStartThenTerm() throws IOException {
    String all = RISKY + FOOD + ECONOMY + LATE_FOOD;
    RenderedRows food = rows(FOOD, LATE_FOOD);
    RenderedRows others = rows(RISKY, ECONOMY);
    assertThat(text(ConcordanceRows.joined(food, others, LEXICON::indexOf))).isEqualTo(all);
    assertThat(text(ConcordanceRows.joined(others, food, LEXICON::indexOf))).isEqualTo(all);
    assertThat(text(ConcordanceRows.joined(rows(), food, LEXICON::indexOf)))
        .isEqualTo(FOOD + LATE_FOOD);
    assertThat(text(ConcordanceRows.joined(food, rows(), LEXICON::indexOf)))
        .isEqualTo(FOOD + LATE_FOOD);
  }

  @Test
  void keepsTheOrderOfRowsOfOneTerm() throws IOException {
    RenderedRows twice = rows("r1,7,粮食,农业,11\r\n", FOOD);
    assertThat(text(ConcordanceRows.joined(twice, rows(ECONOMY), LEXICON::indexOf)))
        .isEqualTo("r1,7,粮食,农业,11\r\n" + FOOD + ECONOMY);
  }
}
