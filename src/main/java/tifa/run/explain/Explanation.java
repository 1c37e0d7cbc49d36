package tifa.run.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportAnalyser;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Match;
import tifa.lexicon.Term;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.mention.Verdict;
import tifa.normal.Normaliser;
import tifa.problem.RejectedFileException;
import tifa.run.Inputs;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.explain.CurrentReports.UsedReport;
import tifa.token.Hanlp;

/** The evidence for a term's numbers: its hits in the kept texts of the current run. */
public final class Explanation {
  private static final Set<Verdict> SHOWN = EnumSet.complementOf(EnumSet.of(Verdict.OVERLAPPED));

  private final Inputs inputs;
  private final CurrentReports reports;

  /** Explains by the lexicon of {@code inputs}. */
  public Explanation(Inputs inputs, CurrentReports reports) {
    this.inputs = inputs;
    this.reports = reports;
  }

  /**
   * Writes every hit of a term, the matches below each other, wide characters taken as such. What
   * is no term is searched for as typed, after the terms that may be meant.
   *
   * @param written a term, or one of its surfaces
   */
  public void of(String written, PrintWriter out) throws RunException {
    Optional<Term> term = find(written);
    if (term.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%s is neither a term nor an alias of the lexicon%s%nThis is a plain search:%n",
          Escaped.of(written),
          new TermSuggestions(inputs.lexicon()).told(written));
      new PlainSearch(reports).of(written, out);
      return;
    }
    try {
      of(term.get(), out);
    } catch (IOException e) {
      throw CurrentReports.unreadable(e);
    } catch (IllegalArgumentException e) {
      throw CurrentReports.damaged(e);
    }
  }

  private void of(Term term, PrintWriter out) throws IOException {
    Hanlp hanlp = Hanlp.ofThisJvm();
    Matcher matcher = new Matcher(Lexicon.of(List.of(term)), hanlp);
    ReportAnalyser analyser = new ReportAnalyser(hanlp, inputs.job().count().appendix());
    int counted = 0;
    int rejected = 0;
    List<UsedReport> used = reports.list(out);
    for (UsedReport report : used) {
      AnalysedReport analysed = analyse(report.id(), reports.text(report), analyser);
      List<Mention> hits = Concordance.of(analysed, matcher, SHOWN::contains);
      if (!hits.isEmpty()) {
        report.printHead(out);
      }
      for (Mention hit : hits) {
        print(hit, term, out);
        counted += hit.verdict() == Verdict.COUNTED ? 1 : 0;
        rejected += hit.verdict() == Verdict.COUNTED ? 0 : 1;
      }
    }
    if (!used.isEmpty()) {
      out.printf(
          Locale.ROOT, "%n%s: %s mentions, %s hits rejected%n", term.label(), counted, rejected);
    }
  }

  private Optional<Term> find(String written) {
    String normalised = Normaliser.simplified().surface(written);
    return inputs.lexicon().terms().stream()
        .filter(
            term ->
                term.label().equals(written)
                    || term.surfaces().stream()
                        .anyMatch(surface -> surface.normalised().equals(normalised)))
        .findFirst();
  }

  private static AnalysedReport analyse(String id, String text, ReportAnalyser analyser)
      throws IOException {
    try {
      return analyser.analyse(id, text);
    } catch (RejectedFileException e) {
      throw new IOException("The kept text %s is damaged: %s".formatted(id, e.getMessage()), e);
    }
  }

  private static void print(Mention hit, Term term, PrintWriter out) {
    KeywordInContext context =
        new KeywordInContext(
            oneLine(hit.quotation().left()),
            oneLine(hit.quotation().match()),
            oneLine(hit.quotation().right()));
    String where =
        "  %-9s %-13s %-6s %-10s %6s  "
            .formatted(
                hit.verdict().label(),
                rule(hit, term.match()),
                hit.sectionNumber(),
                hit.role(),
                hit.quotation().start());
    context.print(
        where,
        (hit.surface().equals(term.label()) ? "" : "  (" + hit.surface() + ")")
            + (hit.verdict() == Verdict.CONTESTED_COVERED ? "  (inside a mention)" : ""),
        out);
  }

  /** Which rule decided. */
  private static String rule(Mention hit, Match match) {
    if (hit.isPriced()) {
      String price =
          Double.isInfinite(hit.price()) ? "∞" : String.format(Locale.ROOT, "%.2f", hit.price());
      return hit.verdict() == Verdict.COUNTED
          ? "price " + price
          : String.format(Locale.ROOT, "price %s>%.0f", price, hit.priceLimit());
    }
    if (hit.verdict() == Verdict.EXCLUDED) {
      return "exclusion";
    }
    return switch (match) {
      case TOKEN -> "boundaries";
      case EXACT -> "exact";
      case REGEX -> "pattern";
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
