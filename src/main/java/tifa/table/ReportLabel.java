package tifa.table;

import java.io.Serializable;
import tifa.region.Region;
import tifa.register.ReportEntry;

/**
 * What rows say of the report from which they come, in a form that goes to other machines.
 *
 * @param reportId its id
 * @param level label of its region's level
 * @param region name of its region
 * @param year its year
 */
record ReportLabel(String reportId, String level, String region, int year) implements Serializable {
  /** Of a report that counts. */
  static ReportLabel of(ReportEntry report) {
    Region region = report.region().orElseThrow();
    return new ReportLabel(
        report.reportId(), region.level().label(), region.name(), report.year().orElseThrow());
  }
}
