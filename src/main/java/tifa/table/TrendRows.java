package tifa.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.stats.Burst;
import tifa.stats.RateRatio;
import tifa.trend.ChangePoint;
import tifa.trend.Finding;
import tifa.trend.Panel;
import tifa.trend.Rate;
import tifa.trend.RegionTrends;
import tifa.trend.Series;
import tifa.trend.SeriesStatistics;
import tifa.trend.Significance;
import tifa.trend.Trend;
import tifa.trend.TrendSettings;

/** Rows of trends, of levels and of regions. */
final class TrendRows {
  private static final int TEST_COLUMNS = 14;
  private static final int RATE_DECIMALS = 30;
  private static final int BURST_COLUMNS = 2;

  private final Panel panel;
  private final Lexicon lexicon;
  private final TrendSettings settings;

  TrendRows(Panel panel, Lexicon lexicon, TrendSettings settings) {
    this.panel = panel;
    this.lexicon = lexicon;
    this.settings = settings;
  }

  void writeLevels(CsvTable csv) throws IOException {
    for (Trend trend : Trend.of(panel, lexicon.terms().size(), settings)) {
      Term term = lexicon.terms().get(trend.term());
      csv.text(trend.level())
          .text(term.label())
          .text(trend.window().label())
          .text(trend.regions().label())
          .text(term.category());
      write(csv, trend.finding());
    }
  }

  void writeRegions(CsvTable csv) throws IOException {
    new RegionTrends(panel, lexicon.terms().size(), settings)
        .each(
            (index, region, finding) -> {
              Term term = lexicon.terms().get(index);
              csv.text(term.label())
                  .text(region.regionKey())
                  .text(term.category())
                  .text(region.level())
                  .text(region.regionName());
              write(csv, finding);
            });
  }

  private static void write(CsvTable csv, Finding finding) throws IOException {
    writeSeries(csv, finding.series());
    writeEffect(csv, finding);
    if (finding.significance().isPresent()) {
      writeTests(csv, finding.significance().get());
      csv.text(finding.direction().label());
      SeriesStatistics statistics = finding.significance().get().statistics();
      csv.text(written(statistics.bursts())).text(statistics.burstUnit().label());
    } else {
      csv.none(TEST_COLUMNS).text(finding.direction().label()).none(BURST_COLUMNS);
    }
    csv.endRow();
  }

  private static void writeSeries(CsvTable csv, Series series) {
    csv.integer(series.points().size())
        .integer(series.mentionYears())
        .year(series.firstYear())
        .year(series.lastYear())
        .year(series.peakYear())
        .integer(series.total())
        .decimal(series.meanPerTenThousandChars());
  }

  private static void writeEffect(CsvTable csv, Finding finding) {
    Optional<RateRatio> effect = finding.effect();
    csv.decimal(effect.map(ratio -> rate(ratio.before())))
        .decimal(effect.map(ratio -> rate(ratio.now())))
        .significant(effect.stream().mapToDouble(RateRatio::log2).findFirst())
        .significant(effect.stream().mapToDouble(RateRatio::low).findFirst())
        .significant(effect.stream().mapToDouble(RateRatio::high).findFirst())
        .year(finding.since());
  }

  private static BigDecimal rate(RateRatio.Pooled pooled) {
    return Rate.perTenThousand(pooled.count(), pooled.size(), RATE_DECIMALS);
  }

  private static void writeTests(CsvTable csv, Significance significance) {
    SeriesStatistics statistics = significance.statistics();
    Optional<ChangePoint> change = statistics.change();
    csv.integer(statistics.mannKendall().s())
        .significant(statistics.mannKendall().z())
        .significant(statistics.mannKendall().pValue())
        .significant(statistics.acf1())
        .significant(statistics.adjustedPValue())
        .significant(significance.qValue())
        .significant(significance.adjustedQValue())
        .integer(significance.familySize())
        .significant(statistics.theilSen().slope())
        .significant(statistics.theilSen().low())
        .significant(statistics.theilSen().high())
        .year(change.map(point -> OptionalInt.of(point.year())).orElse(OptionalInt.empty()))
        .significant(change.stream().mapToDouble(ChangePoint::pValue).findFirst())
        .significant(significance.changeQValue());
  }

  private static String written(List<Burst> bursts) {
    return bursts.stream().map(burst -> burst.from() + "-" + burst.to()).collect(joining(";"));
  }
}
