package tifa.table;

import java.util.Comparator;
import java.util.List;
import tifa.normal.CodePoints;
import tifa.register.Register;
import tifa.register.ReportEntry;

/** The order of tables whose rows come report by report: by report id. */
final class ReportOrder {
  private ReportOrder() {}

  /** The reports that count, in this order. */
  static List<ReportEntry> of(Register register) {
    return register.used().stream()
        .sorted(Comparator.comparing(ReportEntry::reportId, CodePoints.ORDER))
        .toList();
  }
}
