package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.CONTESTED;
import static tifa.table.Columns.EXCLUDED;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import tifa.lexicon.Term;
import tifa.stats.Dispersion;
import tifa.trend.LevelSeries;
import tifa.trend.YearCell;

/** Terms by year: every term has a row in every year that has a report, zeros included. */
final class TermYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_year")
          .titled("提法分年统计", "Terms by year")
          .rows("每个层级、提法和有报告的年份一行。", "One row for each level, term and year that has a report.")
          .key(
              LEVEL.text(Row::level),
              TERM.text(row -> row.term().label()),
              YEAR.year(Row::calendarYear))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              MENTIONS.integer(Row::mentions),
              CONTESTED.integer(row -> row.year().contested(row.index())),
              EXCLUDED.integer(row -> row.year().excluded(row.index())),
              column("reports")
                  .titled("报告数", "Reports")
                  .in(Unit.REPORTS)
                  .meaning("该层级该年计入的报告数。", "Reports of the level and year that count.")
                  .integer(row -> row.year().reports().size()),
              column("reports_with_term")
                  .titled("提及报告数", "Reports with the term")
                  .in(Unit.REPORTS)
                  .meaning("至少提及该提法一次的报告数。", "Reports that mention the term at least once.")
                  .integer(row -> row.year().reportsWithTerm(row.index())),
              CHARS.integer(Row::chars),
              TOKENS.integer(Row::tokens),
              PER_10K_CHARS.rate(Row::mentions, Row::chars),
              PER_10K_TOKENS.rate(Row::mentions, Row::tokens),
              column("mean_report_rate")
                  .titled("各报告每万字次数均值", "Mean rate of the reports")
                  .in(Unit.MENTIONS_PER_10K_CHARACTERS)
                  .meaning(
                      "各报告自身 per_10k_chars 的不加权平均，未提及的报告也在内。",
                      "Unweighted mean of the reports' own per_10k_chars, those without a mention"
                          + " included.")
                  .decimal(Row::meanReportRate),
              column("dp_norm")
                  .titled("分布不均度", "Dispersion")
                  .meaning(
                      "提及在各报告间分布的不均程度，DPnorm：接近 0 为与各报告词数一致，1 为全在最短的一份；" + "不足 10 次提及或 3 份报告时为空。",
                      "How unevenly the mentions are spread over the reports, DPnorm: near 0 as the"
                          + " reports' tokens are, 1 all in the smallest report; empty below 10"
                          + " mentions or 3 reports.")
                  .optionalSignificant(Row::dpNorm));

  /** A term in a year of a level; {@code index} is the term's in the lexicon. */
  record Row(String level, Term term, int index, YearCell year) {
    int calendarYear() {
      return year.year();
    }

    int mentions() {
      return year.mentions(index);
    }

    long chars() {
      return year.chars();
    }

    long tokens() {
      return year.tokens();
    }

    Optional<BigDecimal> meanReportRate() {
      return year.meanReportRate(index);
    }

    OptionalDouble dpNorm() {
      return year.dispersion(index).stream().mapToDouble(Dispersion::dpNorm).findFirst();
    }
  }

  private TermYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (LevelSeries level : corpus.panel().levels()) {
      for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
        for (YearCell year : level.years()) {
          rows.add(new Row(level.level(), corpus.lexicon().terms().get(i), i, year));
        }
      }
    }
  }
}
