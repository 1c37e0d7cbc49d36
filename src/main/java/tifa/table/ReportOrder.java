package tifa.table;

import tifa.normal.CodePoints;
import tifa.register.ReportEntry;

/** Makes sure that reports whose rows are streamed come in the order of the table. */
final class ReportOrder {
  private String last = "";

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
