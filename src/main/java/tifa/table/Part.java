package tifa.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.normal.CodePoints;
import tifa.section.Role;
import tifa.trend.CountedReport;
import tifa.trend.Panel;

/** The sections of one role of a report that counts. */
record Part(CountedReport report, RoleSize size) {
  /** All parts, in the order of the reports, then by label in code-point order. */
  static List<Part> of(Panel panel) {
    Comparator<RoleSize> byLabel =
        Comparator.comparing(size -> size.role().label(), CodePoints.ORDER);
    List<Part> parts = new ArrayList<>();
    for (CountedReport report : panel.reports()) {
      report.facts().roleSizes().stream()
          .sorted(byLabel)
          .forEach(size -> parts.add(new Part(report, size)));
    }
    return parts;
  }

  Role role() {
    return size.role();
  }

  /** Visible code points. */
  int chars() {
    return size.chars();
  }

  int tokens() {
    return size.tokens();
  }

  /** All that tables say of it but for its counts, the same wherever it is the same. */
  String inWords() {
    return report.inWords() + role().label() + "\0" + chars() + "\0" + tokens() + "\n";
  }

  int sections() {
    return report.counts().sections(role());
  }

  /** Those that say something. */
  int sentences() {
    return report.counts().sentences(role());
  }
}
