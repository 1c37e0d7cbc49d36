package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CONTESTED;
import static tifa.table.Columns.EXCLUDED;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tifa.count.SurfaceAudit;
import tifa.lexicon.Term;
import tifa.mention.Verdict;
import tifa.normal.CodePoints;

/** Surfaces with what became of their hits. */
final class LexiconAuditTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("lexicon_audit")
          .titled("词表核查", "Audit of the lexicon")
          .rows(
              "每个提法和词形一行，说明它在计入报告中的命中各作何处理。",
              "One row for each term and surface, with what became of its hits in reports that"
                  + " count.")
          .key(
              TERM.text(row -> row.term().label()),
              column("surface")
                  .titled("词形", "Surface")
                  .meaning("词形，照词表的写法。", "The surface as the lexicon writes it.")
                  .text(Row::surface))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              column("raw_hits")
                  .titled("原始命中", "Raw hits")
                  .in(Unit.HITS)
                  .meaning(
                      "它出现的所有位置；除以下各列外，还有被同一提法的提及所覆盖的。",
                      "All places where it stands; besides those of the next columns those that a"
                          + " mention of the same term covers.")
                  .integer(Row::rawHits),
              column("counted")
                  .titled("计入", "Counted")
                  .in(Unit.HITS)
                  .meaning("成为提及的命中。", "Hits that are mentions.")
                  .integer(row -> row.hits(Verdict.COUNTED)),
              column("counted_by_price")
                  .titled("按代价计入", "Counted by price")
                  .in(Unit.HITS)
                  .meaning(
                      "其中不在词的边界上、但在此断开代价很低的。",
                      "Those of them that stand on no token boundaries, where boundaries cost little.")
                  .integer(Row::countedByPrice),
              EXCLUDED.integer(row -> row.hits(Verdict.EXCLUDED)),
              CONTESTED.integer(
                  row -> row.hits(Verdict.CONTESTED) + row.hits(Verdict.CONTESTED_COVERED)),
              column("example_contested")
                  .titled("边界不符例", "Contested example")
                  .meaning(
                      "一处边界不符的命中，置于 `【】` 中，前后带几个规范化的字。",
                      "A contested hit in `【】` with a few normalised characters around it.")
                  .text(Row::exampleContested));

  /** A surface of a term; the indices are those of the lexicon. */
  record Row(Term term, int termIndex, int surfaceIndex, SurfaceAudit audit) {
    String surface() {
      return term.surfaces().get(surfaceIndex).written();
    }

    long rawHits() {
      return audit.rawHits(termIndex, surfaceIndex);
    }

    long hits(Verdict verdict) {
      return audit.hits(termIndex, surfaceIndex, verdict);
    }

    long countedByPrice() {
      return audit.countedByPrice(termIndex, surfaceIndex);
    }

    String exampleContested() {
      return audit.exampleContested(termIndex, surfaceIndex);
    }
  }

  private LexiconAuditTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
      Term term = corpus.lexicon().terms().get(i);
      for (int surface : surfacesInOrder(term)) {
        rows.add(new Row(term, i, surface, corpus.counts().audit()));
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
