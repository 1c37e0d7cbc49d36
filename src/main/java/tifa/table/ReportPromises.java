package tifa.table;

import java.util.Map;
import java.util.TreeMap;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.target.PromiseCodec;
import tifa.target.Promises;

/** What reports promise and report for their own region and year. */
public final class ReportPromises {
  private ReportPromises() {}

  /**
   * That of the reports that count, by report id.
   *
   * @param read what their texts tell, by report id, as {@link PromiseCodec} has it
   */
  public static Map<String, Promises> of(Register register, Map<String, byte[]> read) {
    Map<String, Promises> own = new TreeMap<>();
    for (ReportEntry report : register.used()) {
      String region = report.region().map(Region::name).orElseThrow();
      int year = report.year().orElseThrow();
      own.put(
          report.reportId(), PromiseCodec.decoded(read.get(report.reportId())).of(year, region));
    }
    return own;
  }
}
