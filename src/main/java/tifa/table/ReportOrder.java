package tifa.table;

import java.util.Comparator;
import java.util.List;
import tifa.normal.CodePoints;
import tifa.register.Register;
import tifa.register.ReportEntry;

/** The order of tables whose rows come report by report: by report id. */
final class ReportOrder {
  private String last = "";

  /** The reports that count, in this order. */
  static List<ReportEntry> of(Register register) {
    return register.used().stream()
        .sorted(Comparator.comparing(ReportEntry::reportId, CodePoints.ORDER))
        .toList();
  }

  /** Refuses a report that does not count, or that comes out of order. */
  void next(ReportEntry report) {
    if (!report.isUsed()) {
      throw new IllegalArgumentException(
          "Invalid report %s: %s, not used".formatted(report.reportId(), report.status().label()));
    }
    if (CodePoints.ORDER.compare(last, report.reportId()) >= 0) {
      throw new IllegalArgumentException(
          "Invalid order of reports: %s after %s".formatted(report.reportId(), last));
    }
    last = report.reportId();
  }
}
