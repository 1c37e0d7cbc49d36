package tifa.table;

import static tifa.table.Columns.G2;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Definition.column;

import java.io.IOException;
import tifa.count.PairCounts;
import tifa.lexicon.Term;
import tifa.stats.Association;

/** Pairs of terms that stand together in sentences. */
final class CooccurrenceTable {
  private static final int FEWEST_SENTENCES = 3;

  static final Layout<Row> LAYOUT =
      Layout.<Row>of("cooccurrence")
          .titled("提法共现", "Terms that stand together")
          .rows(
              "每个层级和同现于 3 句以上的一对提法一行。",
              "One row for each level and pair of terms that stand together in 3 sentences or more.")
          .key(
              LEVEL.text(Row::level),
              column("term_a")
                  .titled("提法甲", "Term A")
                  .meaning("按码点排在前面的提法的首选写法。", "Label of the term that comes first by code point.")
                  .text(row -> row.one().label()),
              column("term_b")
                  .titled("提法乙", "Term B")
                  .meaning("另一提法的首选写法。", "Label of the other term.")
                  .text(row -> row.other().label()))
          .columns(
              column("category_a")
                  .titled("类别甲", "Category A")
                  .meaning("term_a 的类别，照词表的写法。", "Category of term_a as the lexicon writes it.")
                  .text(row -> row.one().category()),
              column("category_b")
                  .titled("类别乙", "Category B")
                  .meaning("term_b 的类别，照词表的写法。", "Category of term_b as the lexicon writes it.")
                  .text(row -> row.other().category()),
              column("sentences")
                  .titled("共现句数", "Sentences with both")
                  .in(Unit.SENTENCES)
                  .meaning(
                      "两者都有且所占文字不重叠的句数。", "Sentences that hold both in spans that do not overlap.")
                  .integer(Row::sentences),
              column("sentences_a")
                  .titled("甲句数", "Sentences with A")
                  .in(Unit.SENTENCES)
                  .meaning("提及 term_a 的句数。", "Sentences that mention term_a.")
                  .integer(Row::sentencesOfOne),
              column("sentences_b")
                  .titled("乙句数", "Sentences with B")
                  .in(Unit.SENTENCES)
                  .meaning("提及 term_b 的句数。", "Sentences that mention term_b.")
                  .integer(Row::sentencesOfOther),
              column("sentences_total")
                  .titled("总句数", "Sentences")
                  .in(Unit.SENTENCES)
                  .meaning(
                      "该层级计入章节中含字母、数字或汉字的句数。",
                      "Sentences of the level's counted sections that have a letter, digit or"
                          + " ideograph.")
                  .integer(Row::sentencesOfLevel),
              column("log_dice")
                  .titled("logDice", "logDice")
                  .meaning(
                      "14 + log2(2 · sentences / (sentences_a + sentences_b))：14 为两者总在一起，少一半则减 1。",
                      "14 + log2(2 · sentences / (sentences_a + sentences_b)): 14 where the two are"
                          + " always together, one less for half as often.")
                  .significant(row -> row.association().logDice()),
              G2.meaning("句数四格表的对数似然比。", "Log-likelihood ratio of the four cells of sentences.")
                  .significant(row -> row.association().g2()));

  /** A pair of terms at a level, with the sentences of both, of each, and of the level. */
  record Row(
      String level,
      Term one,
      Term other,
      long sentences,
      long sentencesOfOne,
      long sentencesOfOther,
      long sentencesOfLevel) {
    Association association() {
      return Association.of(sentences, sentencesOfOne, sentencesOfOther, sentencesOfLevel);
    }
  }

  private CooccurrenceTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (var level : corpus.counts().pairs().entrySet()) {
      PairCounts counts = level.getValue();
      // A term's index is its place in code-point order, so pairs come in the order of the table.
      counts.<IOException>each(
          (one, other, sentences) -> {
            if (sentences >= FEWEST_SENTENCES) {
              rows.add(
                  new Row(
                      level.getKey(),
                      corpus.lexicon().terms().get(one),
                      corpus.lexicon().terms().get(other),
                      sentences,
                      counts.sentences(one),
                      counts.sentences(other),
                      counts.sentences()));
            }
          });
    }
  }
}
