package tifa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-- 甲", "@甲", "\t甲", "\r甲", "="})
  void guardsWhatASpreadsheetTakesForAFormula(String text) {
    assertThat(Formula.guard(text)).isEqualTo("'" + text);
    assertThat(Formula.unguard("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "甲=乙", "'甲", "'", "1+1"})
  void leavesOtherTextAlone(String text) {
    assertThat(Formula.guard(text)).isEqualTo(text);
    assertThat(Formula.unguard(text)).isEqualTo(text);
  }
}
