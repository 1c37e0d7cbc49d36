package tifa.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Verdict;
import tifa.section.Role;

/** Counts in lines, for tests. */
final class CountsInWords {
  private CountsInWords() {}

  /** All that can be asked of counts. */
  static List<String> of(Lexicon lexicon, CorpusCounts counts) {
    List<String> words = new ArrayList<>();
    new TreeMap<>(counts.byReport())
        .forEach(
            (id, report) -> {
              report.byRole(
                  (role, term, n) -> words.add("%s %s %s %s".formatted(id, role, term, n)));
              report.mentions((term, n) -> words.add("%s of %s: %s".formatted(id, term, n)));
              report.rejected(
                  (term, n, m) -> words.add("%s not %s %s %s".formatted(id, term, n, m)));
              report.byCategory((of, n, m) -> words.add("%s in %s %s %s".formatted(id, of, n, m)));
              report.bySection(
                  (section, term, n) -> words.add("%s %s %s %s".formatted(id, section, term, n)));
              for (Role role : Role.values()) {
                words.add(
                    "%s %s %s %s"
                        .formatted(id, role, report.sections(role), report.sentences(role)));
                for (int term = 0; term < lexicon.terms().size(); term++) {
                  words.add("%s %s".formatted(term, report.termSentences(term, role)));
                }
                for (int of = 0; of < lexicon.categories().size(); of++) {
                  words.add("%s %s".formatted(of, report.categorySentences(of, role)));
                }
              }
            });
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      for (int surface = 0; surface < term.surfaces().size(); surface++) {
        for (Verdict verdict : Verdict.values()) {
          words.add(term.label() + verdict + counts.audit().hits(i, surface, verdict));
        }
        words.add(
            counts.audit().countedByPrice(i, surface)
                + counts.audit().exampleContested(i, surface));
      }
    }
    counts
        .pairs()
        .forEach(
            (group, pairs) -> {
              words.add(group + pairs.sentences());
              for (int term = 0; term < lexicon.terms().size(); term++) {
                words.add(term + " in " + pairs.sentences(term));
              }
              pairs.each((one, other, n) -> words.add("%s+%s: %s".formatted(one, other, n)));
            });
    return words;
  }
}
