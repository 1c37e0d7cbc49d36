package tifa.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tifa.count.SurfaceAudit;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Verdict;
import tifa.normal.CodePoints;

/** Rows of surfaces with what became of their hits. */
final class LexiconAuditRows {
  private final Lexicon lexicon;
  private final SurfaceAudit audit;

  LexiconAuditRows(Lexicon lexicon, SurfaceAudit audit) {
    this.lexicon = lexicon;
    this.audit = audit;
  }

  void write(CsvTable csv) throws IOException {
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      for (int j : surfacesInOrder(term)) {
        csv.text(term.label())
            .text(term.surfaces().get(j).written())
            .text(term.category())
            .integer(audit.rawHits(i, j))
            .integer(audit.hits(i, j, Verdict.COUNTED))
            .integer(audit.countedByPrice(i, j))
            .integer(audit.hits(i, j, Verdict.EXCLUDED))
            .integer(
                audit.hits(i, j, Verdict.CONTESTED) + audit.hits(i, j, Verdict.CONTESTED_COVERED))
            .text(audit.exampleContested(i, j))
            .endRow();
      }
    }
  }

  private static List<Integer> surfacesInOrder(Term term) {
    return IntStream.range(0, term.surfaces().size())
        .boxed()
        .sorted(
            Comparator.comparing(
                surface -> term.surfaces().get(surface).written(), CodePoints.ORDER))
        .toList();
  }
}
