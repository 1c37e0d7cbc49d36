package tifa.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.trend.CountedReport;
import tifa.trend.Panel;

/** Rows of coverage: every region of which there is any report, in every year of the corpus. */
final class CoverageRows {
  private final TreeMap<String, Region> regions = new TreeMap<>(CodePoints.ORDER);
  private final Map<Cell, CountedReport> counted = new HashMap<>();
  private final Map<Cell, String> reportIds = new HashMap<>();
  private final Set<Cell> conflicts = new HashSet<>();
  private final int[] calendarYears;

  private record Cell(String regionKey, int year) {}

  CoverageRows(Register register, Panel panel) {
    for (ReportEntry entry : register.entries()) {
      entry.region().ifPresent(region -> regions.putIfAbsent(region.key(), region));
      if (entry.status() == Status.CONFLICT) {
        conflicts.add(new Cell(entry.region().orElseThrow().key(), entry.year().orElseThrow()));
      }
    }
    for (CountedReport report : panel.reports()) {
      Cell cell = new Cell(report.regionKey(), report.year());
      counted.put(cell, report);
      reportIds.merge(cell, report.entry().reportId(), (one, other) -> one + "|" + other);
    }
    calendarYears = panel.calendarYears().toArray();
  }

  void write(CsvTable csv) throws IOException {
    for (Region region : regions.values()) {
      for (int year : calendarYears) {
        Cell cell = new Cell(region.key(), year);
        CountedReport report = counted.get(cell);
        csv.text(region.key())
            .year(year)
            .text(report == null ? region.level().label() : report.level())
            .text(report == null ? region.name() : report.regionName())
            .text(state(cell))
            .text(reportIds.getOrDefault(cell, ""))
            .endRow();
      }
    }
  }

  private String state(Cell cell) {
    if (conflicts.contains(cell)) {
      return "conflict";
    }
    return counted.containsKey(cell) ? "present" : "missing";
  }
}
