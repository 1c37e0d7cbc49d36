package tifa.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.section.SectionHead;
import tifa.section.Years;

/**
 * A section without its text.
 *
 * @param reportId its report
 * @param head where it stands
 * @param years of which it speaks, where known
 * @param counted whether it is part of the totals
 * @param start in the kept text, code points
 * @param end in the kept text, code points, exclusive
 * @param chars visible code points of its own text
 * @param charsTotal visible code points with all subsections and with what stands under the same
 *     number further down; of such a continuation its own
 * @param tokens of its own text
 */
record SectionRow(
    String reportId,
    SectionHead head,
    Optional<Years> years,
    boolean counted,
    int start,
    int end,
    int chars,
    int charsTotal,
    int tokens) {
  /**
   * The sections of {@code report} in reading order.
   *
   * @param label of the report
   */
  static List<SectionRow> of(AnalysedReport report, ReportLabel label) {
    Map<String, Integer> totals = totals(report.sections());
    Set<String> seen = new HashSet<>();
    List<SectionRow> rows = new ArrayList<>();
    int unit = 0;
    int codePoint = 0;
    for (AnalysedSection section : report.sections()) {
      int start = codePoint + report.text().codePointCount(unit, section.start());
      int end = start + report.text().codePointCount(section.start(), section.end());
      unit = section.end();
      codePoint = end;
      boolean continuation = !seen.add(section.number());
      int total = continuation ? section.chars() : totals.get(section.number());
      rows.add(
          new SectionRow(
              label.reportId(),
              section.head(),
              Years.of(section.head().yearWords(), section.role(), label.year()),
              section.counted(),
              start,
              end,
              section.chars(),
              total,
              section.tokens()));
    }
    return rows;
  }

  /** Characters under each number, its subsections' included. */
  private static Map<String, Integer> totals(List<AnalysedSection> sections) {
    Map<String, String> parents = new HashMap<>();
    sections.forEach(section -> parents.put(section.number(), section.head().parent()));
    Map<String, Integer> totals = new HashMap<>();
    for (AnalysedSection section : sections) {
      for (String number = section.number();
          number != null && !number.isEmpty();
          number = parents.get(number)) {
        totals.merge(number, section.chars(), Integer::sum);
      }
    }
    return totals;
  }
}
