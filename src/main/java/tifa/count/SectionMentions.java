package tifa.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.normal.CodePoints;

/**
 * Mentions of a term in the own text of a section.
 *
 * @param sectionNumber the section, all stretches under this number together
 * @param term index in the lexicon
 * @param mentions at least 1
 */
public record SectionMentions(String sectionNumber, int term, int mentions)
    implements Serializable {

  /** All that {@code report} has, by section number in code-point order, then term. */
  public static List<SectionMentions> of(AnalysedReport report, Counter counter) {
    TreeMap<String, TreeMap<Integer, Integer>> byNumber = new TreeMap<>(CodePoints.ORDER);
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        TreeMap<Integer, Integer> ofNumber =
            byNumber.computeIfAbsent(section.number(), number -> new TreeMap<>());
        for (Counter.TermMentions counted : counter.mentions(section)) {
          ofNumber.merge(counted.term(), counted.mentions(), Integer::sum);
        }
      }
    }
    List<SectionMentions> rows = new ArrayList<>();
    byNumber.forEach(
        (number, terms) ->
            terms.forEach(
                (term, mentions) -> rows.add(new SectionMentions(number, term, mentions))));
    return rows;
  }
}
