package tifa.page;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Bilingual;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/**
 * Sentences of the terms that the widest level mentions most, as a sheet: of each term those of
 * some of its reports, drawn by lot, one of each.
 */
final class QuotedTerms {
  static final int MOST_TERMS = 20;

  /** Of a term. */
  static final int MOST_SENTENCES = 10;

  private static final int SENTENCE_WIDTH = 110;

  private static final List<SheetLook.Heading> HEADINGS =
      List.of(
          SheetLook.Heading.of(new Bilingual("提法", "Term"), 20, false),
          SheetLook.Heading.of(new Bilingual("年份", "Year"), 8, false),
          SheetLook.Heading.of(new Bilingual("地区", "Region"), 14, false),
          SheetLook.Heading.of(new Bilingual("章节", "Section"), 9, false),
          SheetLook.Heading.of(new Bilingual("句子", "Sentence"), SENTENCE_WIDTH, false));

  private final String level;

  /** The most mentioned first. */
  private final Map<String, Quotes> byTerm = new LinkedHashMap<>();

  /** The same by the term in concordance.csv, empty of other terms. */
  private final ByIndex<Optional<Quotes>> byIndex = new ByIndex<>();

  /** Whether one in concordance.csv is the widest. */
  private final ByIndex<Boolean> levels = new ByIndex<>();

  private QuotedTerms(String level, List<String> terms) {
    this.level = level;
    terms.forEach(term -> byTerm.put(term, new Quotes()));
  }

  /** Reads the totals; {@link #add} takes the concordance. */
  static QuotedTerms of(TableRows tables) throws IOException {
    SortedMap<String, Map<String, Long>> totals = Levels.map();
    tables.each(
        Table.TERM_YEAR_WIDE,
        row ->
            totals
                .computeIfAbsent(row.text("level"), each -> new LinkedHashMap<>())
                .put(row.text("term"), row.count("total")));
    String widest = totals.isEmpty() ? "" : totals.firstKey();
    List<String> terms =
        totals.getOrDefault(widest, Map.of()).entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_TERMS)
            .map(Map.Entry::getKey)
            .toList();
    return new QuotedTerms(widest, terms);
  }

  /** Whether there is a term to be quoted. */
  boolean isWanted() {
    return !byTerm.isEmpty();
  }

  /** Takes a row of concordance.csv. */
  void add(TableRow row) {
    Optional<Quotes> quotes =
        byIndex.of(row.index("term"), () -> Optional.ofNullable(byTerm.get(row.text("term"))));
    if (quotes.isPresent()
        && levels.of(row.index("level"), () -> row.text("level").equals(level))) {
      quotes.get().add(row);
    }
  }

  /** Adds the sheet where there are sentences. */
  void write(Workbook workbook) throws IOException {
    if (byTerm.values().stream().allMatch(quotes -> quotes.byReport.isEmpty())) {
      return;
    }
    Worksheet sheet = workbook.newWorksheet("例句 Sentences");
    SheetLook.begin(sheet, HEADINGS, 1);
    int row = 0;
    for (Map.Entry<String, Quotes> term : byTerm.entrySet()) {
      for (Quote quote : term.getValue().byYear()) {
        row++;
        SheetLook.wrapped(sheet, row, 0, term.getKey()).set();
        sheet.value(row, 1, quote.year());
        sheet.style(row, 1).format("0").horizontalAlignment("left").verticalAlignment("top").set();
        SheetLook.wrapped(sheet, row, 2, quote.region()).set();
        SheetLook.wrapped(sheet, row, 3, quote.section()).set();
        SheetLook.wrapped(sheet, row, 4, quote.sentence()).set();
        SheetLook.height(sheet, row, SheetLook.lines(quote.sentence(), SENTENCE_WIDTH));
      }
    }
    sheet.setAutoFilter(0, 0, row, HEADINGS.size() - 1);
    sheet.finish();
  }

  private record Quote(long lot, int year, String region, String section, String sentence) {}

  /** What is kept of a term: of the reports with the lowest lots the mention with the lowest. */
  private static final class Quotes {
    private static final Comparator<Quote> HIGHEST_LOT_LAST =
        comparing(Quote::lot).thenComparing(Quote::sentence);

    private final Map<String, Quote> byReport = new HashMap<>();

    void add(TableRow row) {
      String report = row.text("report_id");
      long lot = SentenceSample.lot(report, row.integer("start"));
      Quote known = byReport.get(report);
      if (known != null && known.lot() <= lot) {
        return;
      }
      byReport.put(
          report,
          new Quote(
              lot,
              row.integer("year"),
              row.text("region"),
              row.text("section_no"),
              row.text("left") + "【" + row.text("match") + "】" + row.text("right")));
      if (byReport.size() > MOST_SENTENCES) {
        byReport.values().remove(Collections.max(byReport.values(), HIGHEST_LOT_LAST));
      }
    }

    List<Quote> byYear() {
      List<Quote> quotes = new ArrayList<>(byReport.values());
      quotes.sort(
          comparing(Quote::year).thenComparing(Quote::region).thenComparing(Quote::sentence));
      return quotes;
    }
  }
}
