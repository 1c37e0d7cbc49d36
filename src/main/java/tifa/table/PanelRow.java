package tifa.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.region.Region.Level;
import tifa.region.RegionTable;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.trend.CountedReport;
import tifa.wording.Similarities;

/**
 * A region in a year, with its report, or why there is none.
 *
 * @param region the region, as its last report that counts has it
 * @param regionId its code as a number; of a region without code its place among those, from 1
 * @param year of the report
 * @param report the one report that counts
 * @param missingReason why there is no such report, else empty
 * @param similarities of all reports
 * @param parts what of the report lies where
 */
record PanelRow(
    Region region,
    int regionId,
    int year,
    Optional<CountedReport> report,
    String missingReason,
    Similarities similarities,
    Map<PanelScope, PanelPart> parts) {
  Optional<PanelPart> part(PanelScope scope) {
    return Optional.ofNullable(parts.get(scope));
  }

  /** The province in which the region lies, or which it is; empty of the nation. */
  Optional<Region> province() {
    RegionTable table = RegionTable.shipped();
    if (region.level() == Level.NATIONAL) {
      return Optional.empty();
    }
    if (!region.code().isEmpty()) {
      return table.byCode(region.code().substring(0, 2) + "0000");
    }
    String name = region.path().split("/")[0];
    return table.regions().stream()
        .filter(other -> other.level() == Level.PROVINCE && other.name().equals(name))
        .findFirst();
  }

  /**
   * All rows, by region key in code-point order, then year: every region of which there is any
   * report, in every year from the first to the last in which a region of its level has one that
   * counts.
   */
  static void each(CountedCorpus corpus, RowSink<PanelRow> rows) throws java.io.IOException {
    TreeMap<String, Region> regions = new TreeMap<>(CodePoints.ORDER);
    Map<Register.Cell, Status> uncounted = new HashMap<>();
    for (ReportEntry entry : corpus.register().entries()) {
      entry.region().ifPresent(region -> regions.putIfAbsent(region.key(), region));
      if (entry.status() == Status.REJECTED) {
        entry.cell().ifPresent(cell -> uncounted.put(cell, Status.REJECTED));
      }
    }
    Map<Register.Cell, List<CountedReport>> counted = corpus.panel().byCell();
    Map<Level, IntSummaryStatistics> years = new EnumMap<>(Level.class);
    for (CountedReport report : corpus.panel().reports()) {
      regions.put(report.regionKey(), report.entry().region().orElseThrow());
    }
    for (CountedReport report : corpus.panel().reports()) {
      years
          .computeIfAbsent(
              regions.get(report.regionKey()).level(), level -> new IntSummaryStatistics())
          .accept(report.year());
    }
    int withoutCode = 0;
    for (Region region : regions.values()) {
      int id = region.code().isEmpty() ? ++withoutCode : Integer.parseInt(region.code());
      IntSummaryStatistics ofLevel = years.getOrDefault(region.level(), new IntSummaryStatistics());
      for (int year = ofLevel.getMin(); year <= ofLevel.getMax(); year++) {
        Register.Cell cell = new Register.Cell(region.key(), year);
        List<CountedReport> reports = counted.getOrDefault(cell, List.of());
        rows.add(row(corpus, region, id, year, reports, uncounted.get(cell)));
      }
    }
  }

  private static PanelRow row(
      CountedCorpus corpus,
      Region region,
      int id,
      int year,
      List<CountedReport> reports,
      Status uncounted) {
    Similarities similarities = corpus.similarities();
    if (reports.size() != 1) {
      String reason = reports.isEmpty() ? "no_report" : Status.CONFLICT.label();
      return new PanelRow(
          region,
          id,
          year,
          Optional.empty(),
          reports.isEmpty() && uncounted != null ? uncounted.label() : reason,
          similarities,
          Map.of());
    }
    Map<PanelScope, PanelPart> parts = new EnumMap<>(PanelScope.class);
    for (PanelScope scope : PanelScope.values()) {
      PanelPart.of(reports.get(0), scope, corpus.lexicon().terms().size())
          .ifPresent(part -> parts.put(scope, part));
    }
    return new PanelRow(region, id, year, Optional.of(reports.get(0)), "", similarities, parts);
  }
}
