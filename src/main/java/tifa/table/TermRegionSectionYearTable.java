package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import tifa.count.CountsByTerm;
import tifa.lexicon.Term;
import tifa.storage.Sha256;

/**
 * Terms by report and part; only those that are mentioned. What has no row is 0 where {@link
 * RegionSectionYearTable} has one.
 */
final class TermRegionSectionYearTable implements TermRows<TermRegionSectionYearTable.Row> {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_region_section_year")
          .titled("提法分地区分年分部分统计", "Terms by region, year and part")
          .rows(
              "每份计入的报告、报告的每个部分和它所提及的提法一行；没有提及的没有行。",
              "One row for each term and role of a report that counts where it is mentioned; those"
                  + " without a mention have none.")
          .remark(
              "`region_section_year.csv` 有该部分而此表无行，即为 0 次；篇幅相加须用该表。",
              "What has no row here is 0 where `region_section_year.csv` has that part; add up sizes"
                  + " of texts from that table.")
          .key(
              Cells.ofShared(Row::term, TERM.text(Term::label)),
              Cells.ofShared(
                  Row::part,
                  REGION_CODE.text(part -> part.report().regionKey()),
                  YEAR.year(part -> part.report().year()),
                  ROLE.text(part -> part.role().label())))
          .columns(
              Cells.ofShared(Row::term, CATEGORY.text(Term::category)),
              Cells.ofShared(
                  Row::part,
                  LEVEL.text(part -> part.report().level()),
                  REGION.text(part -> part.report().regionName()),
                  REPORT_ID.text(part -> part.report().entry().reportId())),
              MENTIONS.integer(Row::mentions),
              Cells.ofShared(Row::part, CHARS.integer(Part::chars), TOKENS.integer(Part::tokens)),
              PER_10K_CHARS.rate(Row::mentions, row -> row.part().value().chars()),
              PER_10K_TOKENS.rate(Row::mentions, row -> row.part().value().tokens()));

  /** A term in the sections of one role of a report. */
  record Row(Shared<Term> term, Shared<Part> part, int mentions) {}

  private final List<Shared<Part>> parts;
  private final List<Shared<Term>> terms;
  private final CountsByTerm mentions;
  private final byte[] hashOfParts;

  TermRegionSectionYearTable(CountedCorpus corpus) {
    List<Part> all = Part.of(corpus.panel());
    MessageDigest hash = Sha256.digest();
    for (Part part : all) {
      hash.update(part.inWords().getBytes(StandardCharsets.UTF_8));
    }
    hashOfParts = hash.digest();
    parts = all.stream().map(Shared::byMany).toList();
    terms = corpus.lexicon().terms().stream().map(Shared::byMany).toList();
    mentions =
        CountsByTerm.of(
            terms.size(),
            all.stream()
                .<CountsByTerm.Row>map(
                    part -> counts -> part.report().counts().mentions(part.role(), counts))
                .toList());
  }

  @Override
  public void addTo(MessageDigest key, int term) {
    key.update(hashOfParts);
    mentions.addTo(key, term);
  }

  @Override
  public void each(int term, RowSink<Row> rows) throws IOException {
    mentions.<IOException>each(
        term, (part, counted) -> rows.add(new Row(terms.get(term), parts.get(part), counted)));
  }
}
