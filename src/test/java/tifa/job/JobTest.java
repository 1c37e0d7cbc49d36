package tifa.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.extract.rows.NamedColumns;
import tifa.lexicon.Match;

class JobTest {
  private static final String JSON =
      """
      {"name": "sample", "corpus": {"path": "corpus"}, "lexicon": ["lexicon.csv"]}
      """;

  @Test
  void hasOneHashWhereverItIsCheckedOutAndHoweverItIsWritten() {
    assertThat(hash("/project")).matches("[0-9a-f]{64}").isEqualTo(hash("/elsewhere"));
    assertThat(
            hash(
                "/project",
                "corpus.path=[\"corpus\"]",
                "count.match=token",
                "corpus.years.to=2100",
                "$schema=../job.schema.json"))
        .isEqualTo(hash("/project"));
    assertThat(hash("/project", "count.appendix=[\"note\",\"glossary\"]", "corpus.encoding=gbk"))
        .isEqualTo(
            hash("/project", "corpus.encoding=GBK", "count.appendix=[\"glossary\",\"note\"]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "output.path=/elsewhere",
        "output.keepRuns=1",
        "checks.minReports=5",
        "checks.maxRejectedPercent=5",
        "checks.allowLostYears=false",
        "checks.maxTotalChangePercent=5"
      })
  void keepsItsHashWhenTheOutputOrItsChecksChange(String override) {
    assertThat(hash("/project", override)).isEqualTo(hash("/project"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=other",
        "corpus.path=other",
        "corpus.include=[\"*\"]",
        "corpus.encoding=GBK",
        "corpus.metadata=metadata.csv",
        "corpus.columns.text=report",
        "corpus.region=天津市",
        "corpus.years.from=2000",
        "corpus.years.to=2000",
        "lexicon=[\"other.csv\"]",
        "count.match=exact",
        "count.concordance=none",
        "count.appendix=[\"note\"]",
        "trend.minYears=10",
        "trend.alpha=0.01",
        "trend.baselineYears=3",
        "trend.windows=[\"all\", 10]",
        "panel.terms=true",
        "targets.indicators=own.csv",
        "tables.exclude=[\"adoption\"]"
      })
  void changesItsHashWithEveryOtherSetting(String override) {
    assertThat(hash("/project", override)).isNotEqualTo(hash("/project"));
  }

  @Test
  void refusesToExistWithInvalidSettings() {
    Location folder = new Location("a", "/a");
    YearRange years = new YearRange(1949, 2100);
    List<String> all = List.of("**/*");
    assertThatIllegalArgumentException().isThrownBy(() -> new YearRange(2030, 2025));
    assertThatIllegalArgumentException().isThrownBy(() -> new YearRange(1948, 2025));
    assertThatIllegalArgumentException().isThrownBy(() -> new OutputSettings(folder, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputSettings(new Location("s3a://b/x", "s3a://b/x"), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Location("a", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountSettings(Match.REGEX, ConcordanceExtent.AUTO, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CorpusSettings(
                    List.of(),
                    all,
                    "auto",
                    Optional.empty(),
                    NamedColumns.NONE,
                    Optional.empty(),
                    years));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CorpusSettings(
                    List.of(folder),
                    all,
                    "gbk",
                    Optional.empty(),
                    NamedColumns.NONE,
                    Optional.empty(),
                    years));
  }

  @Test
  void containsTheYearsAtBothEnds() {
    YearRange years = new YearRange(2010, 2012);
    assertThat(List.of(2009, 2010, 2012, 2013))
        .filteredOn(years::contains)
        .containsExactly(2010, 2012);
  }

  private static String hash(String folder, String... overrides) {
    return new JobReader().read("job.json", JSON, Path.of(folder), List.of(overrides)).sha256();
  }
}
