package tifa.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.section.RoleSource;

/**
 * A section without its text.
 *
 * @param seq place in the report, from 0
 * @param number {@code s0}, {@code s2}, {@code s2.10}
 * @param parent number of the section above; empty for a part
 * @param depth 1 for a part
 * @param role what the part is about
 * @param roleSource which rule said so
 * @param topic {@code governance} or empty
 * @param counted whether it is part of the totals
 * @param yearWords the normalised words of its part that tell its years
 * @param heading as written
 * @param start in the kept text, code points
 * @param end in the kept text, code points, exclusive
 * @param chars visible code points of its own text
 * @param charsTotal visible code points with all subsections and with what stands under the same
 *     number further down; of such a continuation its own
 * @param tokens of its own text
 */
public record SectionRow(
    int seq,
    String number,
    String parent,
    int depth,
    Role role,
    RoleSource roleSource,
    String topic,
    boolean counted,
    String yearWords,
    String heading,
    int start,
    int end,
    int chars,
    int charsTotal,
    int tokens)
    implements Serializable {

  /** The sections of {@code report} in reading order. */
  public static List<SectionRow> of(AnalysedReport report) {
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
      rows.add(row(section, start, end, total));
    }
    return rows;
  }

  private static SectionRow row(AnalysedSection section, int start, int end, int charsTotal) {
    return new SectionRow(
        section.seq(),
        section.number(),
        section.parent(),
        section.depth(),
        section.role(),
        section.roleSource(),
        section.topic(),
        section.counted(),
        section.yearWords(),
        section.heading(),
        start,
        end,
        section.chars(),
        charsTotal,
        section.tokens());
  }

  /** Characters under each number, its subsections' included. */
  private static Map<String, Integer> totals(List<AnalysedSection> sections) {
    Map<String, String> parents = new HashMap<>();
    sections.forEach(section -> parents.put(section.number(), section.parent()));
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
