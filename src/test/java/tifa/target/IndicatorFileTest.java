package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.target.Indicator.Measure;
import tifa.target.Indicator.Rule;

class IndicatorFileTest {
  @Test
  void addsAnIndicatorOfWhichOnlyKeyUnitAndNamesAreStated() throws Exception {
    Indicator ports =
        read("indicator,unit,aliases\nport_growth,percent,港口吞吐量|港口货物吞吐量\n")
            .of("port_growth")
            .orElseThrow();
    assertThat(ports.name()).isEqualTo("港口吞吐量");
    assertThat(ports.nameInEnglish()).isEqualTo("port_growth");
    assertThat(ports.measure()).isEqualTo(Measure.GROWTH);
    assertThat(ports.rule()).isEqualTo(Rule.FLOOR);
    assertThat(ports.aliases()).containsExactly("港口吞吐量", "港口货物吞吐量");
  }

  @Test
  void addsNamesToAnIndicatorThatIsKnownAndKeepsTheRest() throws Exception {
    Indicator before = IndicatorFile.shipped().of("unemployment_reg").orElseThrow();
    Indicator after =
        read("Indicator;Aliases;Name_en\nunemployment_reg;登记失业水平;Joblessness\n")
            .of("unemployment_reg")
            .orElseThrow();
    assertThat(after.aliases()).containsAll(before.aliases()).contains("登记失业水平");
    assertThat(after.rule()).isEqualTo(Rule.CEILING);
    assertThat(after.nameInEnglish()).isEqualTo("Joblessness");
    assertThat(read("indicator,rule\ngdp_growth,band\n").of("gdp_growth").orElseThrow().rule())
        .isEqualTo(Rule.BAND);
  }

  @Test
  void readsTextsByWhatWasAdded() throws Exception {
    Indicators indicators = read("indicator,unit,aliases\nport_growth,percent,港口吞吐量\n");
    String clause = "港口吞吐量增长6%以上";
    assertThat(new StatementReader(indicators).read(clause, 0, clause.length()))
        .extracting(each -> each.indicator().orElseThrow().key())
        .containsExactly("port_growth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "indicator,unit,aliases\\nport,furlong,港口#own.csv, row 2, column unit, \"furlong\": is none of percent,",
        "indicator,unit,aliases\\nport,percent,#own.csv, row 2, column aliases: is empty",
        "indicator,unit,aliases\\nport,,港口货运#own.csv, row 2, column unit: is empty; it is one of percent,",
        "indicator,unit,aliases\\nPort 1,percent,港口#own.csv, row 2, column indicator, \"Port 1\": is no key",
        "indicator,unit,aliases\\nport,percent,出口#own.csv, row 2, column aliases, \"出口\": already names export_growth, in the same unit",
        "indicator,unit,aliases,rule\\nport,percent,港口货运,best#own.csv, row 2, column rule, \"best\": is none of floor, ceiling, exact, band",
        "indicator,unit,aliases,parts\\nport,percent,港口货运,ship#own.csv, row 2, column parts, \"ship\": is no indicator of a row above",
        "indicator,aliases\\ncpi,物价水平\\ncpi,物价#own.csv, row 3, column indicator, \"cpi\": stands twice",
        "unit,aliases\\npercent,港口#own.csv, row 1, column indicator: is missing",
        "indicator,colour\\ncpi,red#own.csv, row 1, column colour: unknown column",
        "''#own.csv: is empty; its first row names the columns: indicator, name_zh",
      })
  void saysWhatIsWrongWithFileRowColumnAndValue(String csv, String problem) {
    assertThatThrownBy(() -> read(csv.replace("\\n", "\n")))
        .isInstanceOf(InvalidIndicatorsException.class)
        .hasMessageContaining(problem);
  }

  private static Indicators read(String csv) throws InvalidIndicatorsException {
    return IndicatorFile.extended("own.csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
