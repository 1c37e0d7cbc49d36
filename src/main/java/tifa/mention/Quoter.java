package tifa.mention;

import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.normal.CodePointIndex;

/** Quotes hits of one report. What a quotation costs depends on its own length alone. */
final class Quoter {
  private final String kept;
  private final CodePointIndex places;

  /** Quotes from the kept text of {@code report}. */
  Quoter(AnalysedReport report) {
    this.kept = report.text();
    this.places = new CodePointIndex(kept);
  }

  /** Where a hit of a section starts in the kept text, code points. */
  int startOf(AnalysedSection section, int start) {
    return places.before(section.origins()[start]);
  }

  /**
   * Quotes {@code section.text()[start, end)} with at most {@link QuotedSentence#MOST_BESIDE} code
   * points of its sentence on either side.
   */
  Quotation quote(AnalysedSection section, int start, int end) {
    return quotation(new QuotedSentence(section, kept, start, end).beside());
  }

  /** Quotes the same with its sentence, or an excerpt of it. */
  Quotation excerpt(AnalysedSection section, int start, int end) {
    return quotation(new QuotedSentence(section, kept, start, end).excerpt());
  }

  private Quotation quotation(QuotedSentence.Parts parts) {
    return new Quotation(
        places.before(parts.from()),
        places.before(parts.to()),
        parts.left(),
        parts.match(),
        parts.right());
  }
}
