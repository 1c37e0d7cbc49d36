package tifa.mention;

import java.util.Arrays;
import tifa.analysis.AnalysedSection;
import tifa.normal.Normaliser;
import tifa.token.BoundaryPrices;

/**
 * The prices of boundaries in one section, whose words are sought anew clause by clause. Asked for
 * by ascending start, all of them take time that grows with the text.
 */
final class SectionPrices {
  private final AnalysedSection section;
  private final String kept;
  private final BoundaryPrices prices;

  /** The clause that is read at present, in the section's text. */
  private int from;

  private int to;

  /** Where each of its characters stands among those that are priced, quotation marks too. */
  private int[] places = new int[64];

  SectionPrices(AnalysedSection section, String kept, BoundaryPrices prices) {
    this.prices = prices;
    this.section = section;
    this.kept = kept;
  }

  /** The price of boundaries at both ends of {@code section.text()[start, end)}. */
  double of(int start, int end) {
    if (start < from || end > to) {
      read(start, end);
    }
    return prices.of(places[start - from], places[end - 1 - from] + 1);
  }

  /** Reads from the cut before {@code start} to the one after {@code end}. */
  private void read(int start, int end) {
    String text = section.text();
    from = start;
    String quotationMarks = quotationMarksBefore(from);
    while (quotationMarks.isEmpty()
        && from > 0
        && !Sentences.endsAt(text, from - 1)
        && !isCut(text.charAt(from))) {
      from--;
      quotationMarks = quotationMarksBefore(from);
    }
    StringBuilder clause = new StringBuilder(quotationMarks);
    to = from;
    while (true) {
      if (to - from == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[to - from] = clause.length();
      clause.append(text.charAt(to++));
      if (to == text.length() || to >= end && Sentences.endsAt(text, to - 1)) {
        break;
      }
      quotationMarks = quotationMarksBefore(to);
      clause.append(quotationMarks);
      if (to >= end && (!quotationMarks.isEmpty() || to > end && isCut(text.charAt(to - 1)))) {
        break;
      }
    }
    prices.read(clause.toString());
  }

  private static boolean isCut(char c) {
    return BoundaryPrices.CUTS.indexOf(c) >= 0;
  }

  /** Those before {@code index}, which the section's text leaves out. */
  private String quotationMarksBefore(int index) {
    int origin = section.origins()[index];
    int before = index == 0 ? section.start() : section.origins()[index - 1];
    before += index > 0 && section.text().charAt(index - 1) != '\n' ? 1 : 0;
    StringBuilder marks = new StringBuilder();
    if (before < origin) {
      String between = Normaliser.simplified().normalise(kept.substring(before, origin)).text();
      for (int i = 0; i < between.length(); i++) {
        if (between.charAt(i) == '“' || between.charAt(i) == '”') {
          marks.append(between.charAt(i));
        }
      }
    }
    return marks.toString();
  }
}
